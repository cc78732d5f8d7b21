import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_citations_guideline_certainty" AS ENUM('high', 'moderate', 'low', 'very-low');
  CREATE TYPE "public"."enum_citations_guideline_phase" AS ENUM('acute', 'subacute', 'chronic', 'any');
  CREATE TYPE "public"."enum_citations_look_up_state" AS ENUM('verified', 'mismatch', 'not-found', 'unreachable', 'never-checked');
  CREATE TYPE "public"."enum_citations_look_up_service" AS ENUM('crossref', 'pubmed', 'europe-pmc', 'datacite', 'retraction-watch', 'publisher', 'manual');
  ALTER TYPE "public"."enum_citations_standing_notices_type" ADD VALUE 'retracted-and-republished' BEFORE 'other';
  ALTER TYPE "public"."enum_citations_standing_notices_type" ADD VALUE 'corrected-and-republished' BEFORE 'other';
  ALTER TYPE "public"."enum_citations_standing_notices_type" ADD VALUE 'reinstatement' BEFORE 'other';
  ALTER TYPE "public"."enum_citations_standing_notices_source" ADD VALUE 'europe-pmc' BEFORE 'retraction-watch';
  ALTER TYPE "public"."enum_citations_standing_notices_source" ADD VALUE 'datacite' BEFORE 'retraction-watch';
  ALTER TYPE "public"."enum_citations_standing_checked_by" ADD VALUE 'europe-pmc' BEFORE 'retraction-watch';
  ALTER TYPE "public"."enum_citations_standing_checked_by" ADD VALUE 'datacite' BEFORE 'retraction-watch';
  CREATE TABLE "citations_look_up_differences" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"ours" varchar,
  	"theirs" varchar
  );
  
  CREATE TABLE "citations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  ALTER TABLE "citations_results" ADD COLUMN "mcid" numeric;
  ALTER TABLE "citations_standing_notices" ADD COLUMN "pmid" varchar;
  ALTER TABLE "citations" ADD COLUMN "issn" varchar;
  ALTER TABLE "citations" ADD COLUMN "publisher_place" varchar;
  ALTER TABLE "citations" ADD COLUMN "guideline_certainty" "enum_citations_guideline_certainty";
  ALTER TABLE "citations" ADD COLUMN "guideline_condition_id" uuid;
  ALTER TABLE "citations" ADD COLUMN "guideline_phase" "enum_citations_guideline_phase";
  ALTER TABLE "citations" ADD COLUMN "guideline_modality_id" uuid;
  ALTER TABLE "citations" ADD COLUMN "guideline_year" numeric;
  ALTER TABLE "citations" ADD COLUMN "amstar2_lowered_because" varchar;
  ALTER TABLE "citations" ADD COLUMN "amstar2_source" varchar;
  ALTER TABLE "citations" ADD COLUMN "verification_note" varchar;
  ALTER TABLE "citations" ADD COLUMN "verification_content_hash" varchar;
  ALTER TABLE "citations" ADD COLUMN "standing_needs_review" boolean DEFAULT false;
  ALTER TABLE "citations" ADD COLUMN "version_of_id" uuid;
  ALTER TABLE "citations" ADD COLUMN "look_up_state" "enum_citations_look_up_state" DEFAULT 'never-checked';
  ALTER TABLE "citations" ADD COLUMN "look_up_at" timestamp(3) with time zone;
  ALTER TABLE "citations" ADD COLUMN "look_up_service" "enum_citations_look_up_service";
  ALTER TABLE "citations" ADD COLUMN "look_up_title_similarity" numeric;
  ALTER TABLE "citations" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "citations" ADD COLUMN "revision" numeric DEFAULT 1;
  ALTER TABLE "citations" ADD COLUMN "search_key" varchar;
  ALTER TABLE "citations" ADD COLUMN "title_key" varchar;
  ALTER TABLE "citations" ADD COLUMN "author_key" varchar;
  ALTER TABLE "citations_look_up_differences" ADD CONSTRAINT "citations_look_up_differences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "citations_rels" ADD CONSTRAINT "citations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "citations_rels" ADD CONSTRAINT "citations_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "citations_look_up_differences_order_idx" ON "citations_look_up_differences" USING btree ("_order");
  CREATE INDEX "citations_look_up_differences_parent_id_idx" ON "citations_look_up_differences" USING btree ("_parent_id");
  CREATE INDEX "citations_rels_order_idx" ON "citations_rels" USING btree ("order");
  CREATE INDEX "citations_rels_parent_idx" ON "citations_rels" USING btree ("parent_id");
  CREATE INDEX "citations_rels_path_idx" ON "citations_rels" USING btree ("path");
  CREATE INDEX "citations_rels_users_id_idx" ON "citations_rels" USING btree ("users_id");
  ALTER TABLE "citations" ADD CONSTRAINT "citations_guideline_condition_id_conditions_id_fk" FOREIGN KEY ("guideline_condition_id") REFERENCES "public"."conditions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "citations" ADD CONSTRAINT "citations_guideline_modality_id_modalities_id_fk" FOREIGN KEY ("guideline_modality_id") REFERENCES "public"."modalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "citations" ADD CONSTRAINT "citations_version_of_id_citations_id_fk" FOREIGN KEY ("version_of_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "citations" ADD CONSTRAINT "citations_merged_into_id_citations_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "citations_guideline_guideline_condition_idx" ON "citations" USING btree ("guideline_condition_id");
  CREATE INDEX "citations_guideline_guideline_modality_idx" ON "citations" USING btree ("guideline_modality_id");
  CREATE INDEX "citations_version_of_idx" ON "citations" USING btree ("version_of_id");
  CREATE INDEX "citations_merged_into_idx" ON "citations" USING btree ("merged_into_id");
  CREATE INDEX "citations_title_key_idx" ON "citations" USING btree ("title_key");
  CREATE INDEX "citations_author_key_idx" ON "citations" USING btree ("author_key");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "citations_look_up_differences" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "citations_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "citations_look_up_differences" CASCADE;
  DROP TABLE "citations_rels" CASCADE;
  ALTER TABLE "citations" DROP CONSTRAINT "citations_guideline_condition_id_conditions_id_fk";
  
  ALTER TABLE "citations" DROP CONSTRAINT "citations_guideline_modality_id_modalities_id_fk";
  
  ALTER TABLE "citations" DROP CONSTRAINT "citations_version_of_id_citations_id_fk";
  
  ALTER TABLE "citations" DROP CONSTRAINT "citations_merged_into_id_citations_id_fk";
  
  ALTER TABLE "citations_standing_notices" ALTER COLUMN "type" SET DATA TYPE text;
  DROP TYPE "public"."enum_citations_standing_notices_type";
  CREATE TYPE "public"."enum_citations_standing_notices_type" AS ENUM('addendum', 'clarification', 'correction', 'corrigendum', 'erratum', 'expression-of-concern', 'new-edition', 'new-version', 'partial-retraction', 'removal', 'retraction', 'withdrawal', 'other');
  ALTER TABLE "citations_standing_notices" ALTER COLUMN "type" SET DATA TYPE "public"."enum_citations_standing_notices_type" USING "type"::"public"."enum_citations_standing_notices_type";
  ALTER TABLE "citations_standing_notices" ALTER COLUMN "source" SET DATA TYPE text;
  DROP TYPE "public"."enum_citations_standing_notices_source";
  CREATE TYPE "public"."enum_citations_standing_notices_source" AS ENUM('crossref', 'pubmed', 'retraction-watch', 'publisher', 'manual');
  ALTER TABLE "citations_standing_notices" ALTER COLUMN "source" SET DATA TYPE "public"."enum_citations_standing_notices_source" USING "source"::"public"."enum_citations_standing_notices_source";
  ALTER TABLE "citations" ALTER COLUMN "standing_checked_by" SET DATA TYPE text;
  DROP TYPE "public"."enum_citations_standing_checked_by";
  CREATE TYPE "public"."enum_citations_standing_checked_by" AS ENUM('crossref', 'pubmed', 'retraction-watch', 'publisher', 'manual');
  ALTER TABLE "citations" ALTER COLUMN "standing_checked_by" SET DATA TYPE "public"."enum_citations_standing_checked_by" USING "standing_checked_by"::"public"."enum_citations_standing_checked_by";
  DROP INDEX "citations_guideline_guideline_condition_idx";
  DROP INDEX "citations_guideline_guideline_modality_idx";
  DROP INDEX "citations_version_of_idx";
  DROP INDEX "citations_merged_into_idx";
  DROP INDEX "citations_title_key_idx";
  DROP INDEX "citations_author_key_idx";
  ALTER TABLE "citations_results" DROP COLUMN "mcid";
  ALTER TABLE "citations_standing_notices" DROP COLUMN "pmid";
  ALTER TABLE "citations" DROP COLUMN "issn";
  ALTER TABLE "citations" DROP COLUMN "publisher_place";
  ALTER TABLE "citations" DROP COLUMN "guideline_certainty";
  ALTER TABLE "citations" DROP COLUMN "guideline_condition_id";
  ALTER TABLE "citations" DROP COLUMN "guideline_phase";
  ALTER TABLE "citations" DROP COLUMN "guideline_modality_id";
  ALTER TABLE "citations" DROP COLUMN "guideline_year";
  ALTER TABLE "citations" DROP COLUMN "amstar2_lowered_because";
  ALTER TABLE "citations" DROP COLUMN "amstar2_source";
  ALTER TABLE "citations" DROP COLUMN "verification_note";
  ALTER TABLE "citations" DROP COLUMN "verification_content_hash";
  ALTER TABLE "citations" DROP COLUMN "standing_needs_review";
  ALTER TABLE "citations" DROP COLUMN "version_of_id";
  ALTER TABLE "citations" DROP COLUMN "look_up_state";
  ALTER TABLE "citations" DROP COLUMN "look_up_at";
  ALTER TABLE "citations" DROP COLUMN "look_up_service";
  ALTER TABLE "citations" DROP COLUMN "look_up_title_similarity";
  ALTER TABLE "citations" DROP COLUMN "merged_into_id";
  ALTER TABLE "citations" DROP COLUMN "revision";
  ALTER TABLE "citations" DROP COLUMN "search_key";
  ALTER TABLE "citations" DROP COLUMN "title_key";
  ALTER TABLE "citations" DROP COLUMN "author_key";
  DROP TYPE "public"."enum_citations_guideline_certainty";
  DROP TYPE "public"."enum_citations_guideline_phase";
  DROP TYPE "public"."enum_citations_look_up_state";
  DROP TYPE "public"."enum_citations_look_up_service";`)
}
