import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_rules_jurisdictions" AS ENUM('US', 'US-CA', 'US-FL', 'US-GA', 'US-NY', 'US-TX', 'US-WA', 'UK', 'AU', 'CA', 'CA-BC', 'CA-ON', 'EU');
  CREATE TYPE "public"."enum_rules_guards" AS ENUM('negated', 'cited', 'told', 'title', 'quoted-rule', 'says-little-evidence', 'risk-named', 'doctor-first', 'credential-near', 'board-near', 'terms-near');
  CREATE TYPE "public"."enum_rules_severity" AS ENUM('blocker', 'warning');
  CREATE TYPE "public"."enum_rules_remedy" AS ENUM('add-evidence', 'reword', 'add-words', 'remove', 'ask');
  CREATE TABLE "rules_jurisdictions" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_rules_jurisdictions",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "rules_phrases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "rules_guards" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_rules_guards",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "rules_must_hit" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "rules_must_not_hit" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "rules" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"code" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"severity" "enum_rules_severity" DEFAULT 'warning' NOT NULL,
  	"rule" varchar NOT NULL,
  	"why" varchar NOT NULL,
  	"pattern" varchar,
  	"remedy" "enum_rules_remedy" NOT NULL,
  	"suggestion" varchar,
  	"authority_name" varchar,
  	"authority_document" varchar,
  	"authority_url" varchar,
  	"is_active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "check_reports" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"collection" varchar NOT NULL,
  	"page" varchar NOT NULL,
  	"clinic" varchar,
  	"revision" numeric NOT NULL,
  	"is_latest" boolean DEFAULT false,
  	"content_hash" varchar,
  	"rule_pack" varchar NOT NULL,
  	"shared_hash" varchar NOT NULL,
  	"checked_on" varchar NOT NULL,
  	"is_stale" boolean DEFAULT false,
  	"blockers" numeric DEFAULT 0,
  	"warnings" numeric DEFAULT 0,
  	"claims" numeric DEFAULT 0,
  	"report" jsonb,
  	"leans_on" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "rules_jurisdictions" ADD CONSTRAINT "rules_jurisdictions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rules_phrases" ADD CONSTRAINT "rules_phrases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rules_guards" ADD CONSTRAINT "rules_guards_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rules_must_hit" ADD CONSTRAINT "rules_must_hit_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rules_must_not_hit" ADD CONSTRAINT "rules_must_not_hit_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "rules_jurisdictions_order_idx" ON "rules_jurisdictions" USING btree ("order");
  CREATE INDEX "rules_jurisdictions_parent_idx" ON "rules_jurisdictions" USING btree ("parent_id");
  CREATE INDEX "rules_phrases_order_idx" ON "rules_phrases" USING btree ("_order");
  CREATE INDEX "rules_phrases_parent_id_idx" ON "rules_phrases" USING btree ("_parent_id");
  CREATE INDEX "rules_guards_order_idx" ON "rules_guards" USING btree ("order");
  CREATE INDEX "rules_guards_parent_idx" ON "rules_guards" USING btree ("parent_id");
  CREATE INDEX "rules_must_hit_order_idx" ON "rules_must_hit" USING btree ("_order");
  CREATE INDEX "rules_must_hit_parent_id_idx" ON "rules_must_hit" USING btree ("_parent_id");
  CREATE INDEX "rules_must_not_hit_order_idx" ON "rules_must_not_hit" USING btree ("_order");
  CREATE INDEX "rules_must_not_hit_parent_id_idx" ON "rules_must_not_hit" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "rules_code_idx" ON "rules" USING btree ("code");
  CREATE INDEX "rules_updated_at_idx" ON "rules" USING btree ("updated_at");
  CREATE INDEX "rules_created_at_idx" ON "rules" USING btree ("created_at");
  CREATE INDEX "check_reports_page_idx" ON "check_reports" USING btree ("page");
  CREATE INDEX "check_reports_clinic_idx" ON "check_reports" USING btree ("clinic");
  CREATE INDEX "check_reports_updated_at_idx" ON "check_reports" USING btree ("updated_at");
  CREATE INDEX "check_reports_created_at_idx" ON "check_reports" USING btree ("created_at");
  CREATE UNIQUE INDEX "collection_page_revision_idx" ON "check_reports" USING btree ("collection","page","revision");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "rules_jurisdictions" CASCADE;
  DROP TABLE "rules_phrases" CASCADE;
  DROP TABLE "rules_guards" CASCADE;
  DROP TABLE "rules_must_hit" CASCADE;
  DROP TABLE "rules_must_not_hit" CASCADE;
  DROP TABLE "rules" CASCADE;
  DROP TABLE "check_reports" CASCADE;
  DROP TYPE "public"."enum_rules_jurisdictions";
  DROP TYPE "public"."enum_rules_guards";
  DROP TYPE "public"."enum_rules_severity";
  DROP TYPE "public"."enum_rules_remedy";`)
}
