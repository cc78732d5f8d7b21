import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_claims_type" AS ENUM('efficacy', 'comparative', 'mechanism', 'safety', 'prevalence', 'traditional-use', 'experience', 'coverage', 'general');
  CREATE TYPE "public"."enum_claims_strength" AS ENUM('absolute', 'high', 'moderate', 'low', 'very-low', 'none');
  CREATE TYPE "public"."enum_claims_direction" AS ENUM('benefit', 'risk', 'none');
  CREATE TYPE "public"."enum_claims_verdict" AS ENUM('supported', 'traditional-belief', 'experience', 'not-a-claim', 'change-needed', 'rejected');
  CREATE TYPE "public"."enum_claims_fall" AS ENUM('evidence', 'recall');
  CREATE TYPE "public"."enum_claim_uses_side" AS ENUM('draft', 'live');
  CREATE TYPE "public"."enum_claim_uses_type" AS ENUM('efficacy', 'comparative', 'mechanism', 'safety', 'prevalence', 'traditional-use', 'experience', 'coverage', 'general');
  CREATE TYPE "public"."enum_page_reviews_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published', 'withheld', 'expired');
  CREATE TABLE "claims_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"citation_id" uuid,
  	"locator" varchar,
  	"quote" varchar
  );
  
  CREATE TABLE "claims" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar NOT NULL,
  	"text_key" varchar NOT NULL,
  	"content_hash" varchar NOT NULL,
  	"type" "enum_claims_type" NOT NULL,
  	"strength" "enum_claims_strength" NOT NULL,
  	"direction" "enum_claims_direction",
  	"condition" varchar,
  	"modality" varchar,
  	"comparator" varchar,
  	"outcome" varchar,
  	"verdict" "enum_claims_verdict",
  	"valid_until" timestamp(3) with time zone,
  	"reason" varchar,
  	"is_overridden" boolean DEFAULT false,
  	"decided_by_id" uuid,
  	"decided_at" timestamp(3) with time zone,
  	"decision" numeric,
  	"proposed_by_id" uuid,
  	"proposed_at" timestamp(3) with time zone,
  	"fall" "enum_claims_fall",
  	"fell_at" timestamp(3) with time zone,
  	"fell_because" varchar,
  	"recalled_at" timestamp(3) with time zone,
  	"recall_reason" varchar,
  	"shown_until" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "claim_uses" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"collection" varchar NOT NULL,
  	"page" varchar NOT NULL,
  	"clinic" varchar,
  	"side" "enum_claim_uses_side" NOT NULL,
  	"content_hash" varchar NOT NULL,
  	"text_key" varchar NOT NULL,
  	"type" "enum_claim_uses_type" NOT NULL,
  	"text" varchar NOT NULL,
  	"path" varchar NOT NULL,
  	"start" numeric NOT NULL,
  	"end" numeric NOT NULL,
  	"order" numeric NOT NULL,
  	"needs_verdict" boolean DEFAULT true NOT NULL
  );
  
  CREATE TABLE "page_reviews" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"collection" varchar NOT NULL,
  	"page" varchar NOT NULL,
  	"clinic" varchar,
  	"title" varchar,
  	"state" "enum_page_reviews_state" DEFAULT 'draft' NOT NULL,
  	"content_hash" varchar NOT NULL,
  	"submitted_hash" varchar,
  	"submitted_by_id" uuid,
  	"submitted_at" timestamp(3) with time zone,
  	"note" varchar,
  	"due_on" varchar,
  	"open_claims" numeric DEFAULT 0,
  	"blockers" numeric DEFAULT 0,
  	"approved_hash" varchar,
  	"approved_until" timestamp(3) with time zone,
  	"approval" numeric,
  	"decided_by_id" uuid,
  	"decided_at" timestamp(3) with time zone,
  	"reason" varchar,
  	"recalled_at" timestamp(3) with time zone,
  	"recall_reason" varchar,
  	"publish_at" timestamp(3) with time zone,
  	"publish_hash" varchar,
  	"publish_by_id" uuid,
  	"publish_fault" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_comments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"collection" varchar NOT NULL,
  	"page" varchar NOT NULL,
  	"clinic" varchar,
  	"thread_id" uuid,
  	"text" varchar NOT NULL,
  	"anchor_path" varchar,
  	"anchor_quote" varchar,
  	"anchor_prefix" varchar,
  	"anchor_suffix" varchar,
  	"content_hash" varchar,
  	"by_id" uuid,
  	"by_name" varchar,
  	"is_resolved" boolean DEFAULT false,
  	"resolved_by_id" uuid,
  	"resolved_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notifications" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"to_id" uuid NOT NULL,
  	"occasion" varchar NOT NULL,
  	"collection" varchar,
  	"page" varchar,
  	"title" varchar NOT NULL,
  	"text" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"read_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "decisions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"seq" numeric NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"collection" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"clinic" varchar,
  	"content_hash" varchar NOT NULL,
  	"revision" numeric,
  	"verdict" varchar NOT NULL,
  	"meaning" varchar NOT NULL,
  	"reason" varchar,
  	"overrides" jsonb,
  	"rule_pack" varchar,
  	"findings" jsonb,
  	"evidence" jsonb,
  	"four_eyes" boolean DEFAULT true NOT NULL,
  	"by" varchar NOT NULL,
  	"by_name" varchar NOT NULL,
  	"trail_seq" numeric NOT NULL,
  	"valid_until" timestamp(3) with time zone,
  	"previous_hash" varchar NOT NULL,
  	"hash" varchar NOT NULL
  );
  
  ALTER TABLE "articles" ADD COLUMN "publication_decision" numeric;
  ALTER TABLE "articles" ADD COLUMN "publication_valid_until" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "publication_withheld_at" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "publication_withheld_reason" varchar;
  ALTER TABLE "articles" ADD COLUMN "last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "next_review_on" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "reviewed_by_id" uuid;
  ALTER TABLE "_articles_v" ADD COLUMN "version_publication_decision" numeric;
  ALTER TABLE "_articles_v" ADD COLUMN "version_publication_valid_until" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_publication_withheld_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_publication_withheld_reason" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_next_review_on" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_reviewed_by_id" uuid;
  ALTER TABLE "conditions" ADD COLUMN "publication_decision" numeric;
  ALTER TABLE "conditions" ADD COLUMN "publication_valid_until" timestamp(3) with time zone;
  ALTER TABLE "conditions" ADD COLUMN "publication_withheld_at" timestamp(3) with time zone;
  ALTER TABLE "conditions" ADD COLUMN "publication_withheld_reason" varchar;
  ALTER TABLE "conditions" ADD COLUMN "last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "conditions" ADD COLUMN "next_review_on" timestamp(3) with time zone;
  ALTER TABLE "conditions" ADD COLUMN "reviewed_by_id" uuid;
  ALTER TABLE "_conditions_v" ADD COLUMN "version_publication_decision" numeric;
  ALTER TABLE "_conditions_v" ADD COLUMN "version_publication_valid_until" timestamp(3) with time zone;
  ALTER TABLE "_conditions_v" ADD COLUMN "version_publication_withheld_at" timestamp(3) with time zone;
  ALTER TABLE "_conditions_v" ADD COLUMN "version_publication_withheld_reason" varchar;
  ALTER TABLE "_conditions_v" ADD COLUMN "version_last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "_conditions_v" ADD COLUMN "version_next_review_on" timestamp(3) with time zone;
  ALTER TABLE "_conditions_v" ADD COLUMN "version_reviewed_by_id" uuid;
  ALTER TABLE "modalities" ADD COLUMN "publication_decision" numeric;
  ALTER TABLE "modalities" ADD COLUMN "publication_valid_until" timestamp(3) with time zone;
  ALTER TABLE "modalities" ADD COLUMN "publication_withheld_at" timestamp(3) with time zone;
  ALTER TABLE "modalities" ADD COLUMN "publication_withheld_reason" varchar;
  ALTER TABLE "modalities" ADD COLUMN "last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "modalities" ADD COLUMN "next_review_on" timestamp(3) with time zone;
  ALTER TABLE "modalities" ADD COLUMN "reviewed_by_id" uuid;
  ALTER TABLE "_modalities_v" ADD COLUMN "version_publication_decision" numeric;
  ALTER TABLE "_modalities_v" ADD COLUMN "version_publication_valid_until" timestamp(3) with time zone;
  ALTER TABLE "_modalities_v" ADD COLUMN "version_publication_withheld_at" timestamp(3) with time zone;
  ALTER TABLE "_modalities_v" ADD COLUMN "version_publication_withheld_reason" varchar;
  ALTER TABLE "_modalities_v" ADD COLUMN "version_last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "_modalities_v" ADD COLUMN "version_next_review_on" timestamp(3) with time zone;
  ALTER TABLE "_modalities_v" ADD COLUMN "version_reviewed_by_id" uuid;
  ALTER TABLE "clinics" ADD COLUMN "publication_decision" numeric;
  ALTER TABLE "clinics" ADD COLUMN "publication_valid_until" timestamp(3) with time zone;
  ALTER TABLE "clinics" ADD COLUMN "publication_withheld_at" timestamp(3) with time zone;
  ALTER TABLE "clinics" ADD COLUMN "publication_withheld_reason" varchar;
  ALTER TABLE "clinics" ADD COLUMN "last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "clinics" ADD COLUMN "next_review_on" timestamp(3) with time zone;
  ALTER TABLE "clinics" ADD COLUMN "reviewed_by_id" uuid;
  ALTER TABLE "_clinics_v" ADD COLUMN "version_publication_decision" numeric;
  ALTER TABLE "_clinics_v" ADD COLUMN "version_publication_valid_until" timestamp(3) with time zone;
  ALTER TABLE "_clinics_v" ADD COLUMN "version_publication_withheld_at" timestamp(3) with time zone;
  ALTER TABLE "_clinics_v" ADD COLUMN "version_publication_withheld_reason" varchar;
  ALTER TABLE "_clinics_v" ADD COLUMN "version_last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "_clinics_v" ADD COLUMN "version_next_review_on" timestamp(3) with time zone;
  ALTER TABLE "_clinics_v" ADD COLUMN "version_reviewed_by_id" uuid;
  ALTER TABLE "locations" ADD COLUMN "publication_decision" numeric;
  ALTER TABLE "locations" ADD COLUMN "publication_valid_until" timestamp(3) with time zone;
  ALTER TABLE "locations" ADD COLUMN "publication_withheld_at" timestamp(3) with time zone;
  ALTER TABLE "locations" ADD COLUMN "publication_withheld_reason" varchar;
  ALTER TABLE "locations" ADD COLUMN "last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "locations" ADD COLUMN "next_review_on" timestamp(3) with time zone;
  ALTER TABLE "locations" ADD COLUMN "reviewed_by_id" uuid;
  ALTER TABLE "_locations_v" ADD COLUMN "version_publication_decision" numeric;
  ALTER TABLE "_locations_v" ADD COLUMN "version_publication_valid_until" timestamp(3) with time zone;
  ALTER TABLE "_locations_v" ADD COLUMN "version_publication_withheld_at" timestamp(3) with time zone;
  ALTER TABLE "_locations_v" ADD COLUMN "version_publication_withheld_reason" varchar;
  ALTER TABLE "_locations_v" ADD COLUMN "version_last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "_locations_v" ADD COLUMN "version_next_review_on" timestamp(3) with time zone;
  ALTER TABLE "_locations_v" ADD COLUMN "version_reviewed_by_id" uuid;
  ALTER TABLE "people" ADD COLUMN "publication_decision" numeric;
  ALTER TABLE "people" ADD COLUMN "publication_valid_until" timestamp(3) with time zone;
  ALTER TABLE "people" ADD COLUMN "publication_withheld_at" timestamp(3) with time zone;
  ALTER TABLE "people" ADD COLUMN "publication_withheld_reason" varchar;
  ALTER TABLE "people" ADD COLUMN "last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "people" ADD COLUMN "next_review_on" timestamp(3) with time zone;
  ALTER TABLE "people" ADD COLUMN "reviewed_by_id" uuid;
  ALTER TABLE "_people_v" ADD COLUMN "version_publication_decision" numeric;
  ALTER TABLE "_people_v" ADD COLUMN "version_publication_valid_until" timestamp(3) with time zone;
  ALTER TABLE "_people_v" ADD COLUMN "version_publication_withheld_at" timestamp(3) with time zone;
  ALTER TABLE "_people_v" ADD COLUMN "version_publication_withheld_reason" varchar;
  ALTER TABLE "_people_v" ADD COLUMN "version_last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "_people_v" ADD COLUMN "version_next_review_on" timestamp(3) with time zone;
  ALTER TABLE "_people_v" ADD COLUMN "version_reviewed_by_id" uuid;
  ALTER TABLE "disclaimers" ADD COLUMN "publication_decision" numeric;
  ALTER TABLE "disclaimers" ADD COLUMN "publication_valid_until" timestamp(3) with time zone;
  ALTER TABLE "disclaimers" ADD COLUMN "publication_withheld_at" timestamp(3) with time zone;
  ALTER TABLE "disclaimers" ADD COLUMN "publication_withheld_reason" varchar;
  ALTER TABLE "disclaimers" ADD COLUMN "last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "disclaimers" ADD COLUMN "next_review_on" timestamp(3) with time zone;
  ALTER TABLE "disclaimers" ADD COLUMN "reviewed_by_id" uuid;
  ALTER TABLE "_disclaimers_v" ADD COLUMN "version_publication_decision" numeric;
  ALTER TABLE "_disclaimers_v" ADD COLUMN "version_publication_valid_until" timestamp(3) with time zone;
  ALTER TABLE "_disclaimers_v" ADD COLUMN "version_publication_withheld_at" timestamp(3) with time zone;
  ALTER TABLE "_disclaimers_v" ADD COLUMN "version_publication_withheld_reason" varchar;
  ALTER TABLE "_disclaimers_v" ADD COLUMN "version_last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "_disclaimers_v" ADD COLUMN "version_next_review_on" timestamp(3) with time zone;
  ALTER TABLE "_disclaimers_v" ADD COLUMN "version_reviewed_by_id" uuid;
  ALTER TABLE "citations" ADD COLUMN "recalled_at" timestamp(3) with time zone;
  ALTER TABLE "citations" ADD COLUMN "recall_reason" varchar;
  ALTER TABLE "media" ADD COLUMN "shown_until" timestamp(3) with time zone;
  ALTER TABLE "claims_evidence" ADD CONSTRAINT "claims_evidence_citation_id_citations_id_fk" FOREIGN KEY ("citation_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claims_evidence" ADD CONSTRAINT "claims_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claims" ADD CONSTRAINT "claims_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claims" ADD CONSTRAINT "claims_proposed_by_id_users_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "page_reviews" ADD CONSTRAINT "page_reviews_submitted_by_id_users_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "page_reviews" ADD CONSTRAINT "page_reviews_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "page_reviews" ADD CONSTRAINT "page_reviews_publish_by_id_users_id_fk" FOREIGN KEY ("publish_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_comments" ADD CONSTRAINT "review_comments_thread_id_review_comments_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."review_comments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_comments" ADD CONSTRAINT "review_comments_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_comments" ADD CONSTRAINT "review_comments_resolved_by_id_users_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_to_id_users_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "claims_evidence_order_idx" ON "claims_evidence" USING btree ("_order");
  CREATE INDEX "claims_evidence_parent_id_idx" ON "claims_evidence" USING btree ("_parent_id");
  CREATE INDEX "claims_evidence_citation_idx" ON "claims_evidence" USING btree ("citation_id");
  CREATE INDEX "claims_text_key_idx" ON "claims" USING btree ("text_key");
  CREATE UNIQUE INDEX "claims_content_hash_idx" ON "claims" USING btree ("content_hash");
  CREATE INDEX "claims_verdict_idx" ON "claims" USING btree ("verdict");
  CREATE INDEX "claims_valid_until_idx" ON "claims" USING btree ("valid_until");
  CREATE INDEX "claims_decided_by_idx" ON "claims" USING btree ("decided_by_id");
  CREATE INDEX "claims_proposed_by_idx" ON "claims" USING btree ("proposed_by_id");
  CREATE INDEX "claims_shown_until_idx" ON "claims" USING btree ("shown_until");
  CREATE INDEX "claims_updated_at_idx" ON "claims" USING btree ("updated_at");
  CREATE INDEX "claims_created_at_idx" ON "claims" USING btree ("created_at");
  CREATE INDEX "claim_uses_content_hash_idx" ON "claim_uses" USING btree ("content_hash");
  CREATE INDEX "claim_uses_text_key_idx" ON "claim_uses" USING btree ("text_key");
  CREATE INDEX "collection_page_side_idx" ON "claim_uses" USING btree ("collection","page","side");
  CREATE INDEX "page_reviews_clinic_idx" ON "page_reviews" USING btree ("clinic");
  CREATE INDEX "page_reviews_state_idx" ON "page_reviews" USING btree ("state");
  CREATE INDEX "page_reviews_submitted_by_idx" ON "page_reviews" USING btree ("submitted_by_id");
  CREATE INDEX "page_reviews_due_on_idx" ON "page_reviews" USING btree ("due_on");
  CREATE INDEX "page_reviews_decided_by_idx" ON "page_reviews" USING btree ("decided_by_id");
  CREATE INDEX "page_reviews_publish_at_idx" ON "page_reviews" USING btree ("publish_at");
  CREATE INDEX "page_reviews_publish_by_idx" ON "page_reviews" USING btree ("publish_by_id");
  CREATE INDEX "page_reviews_updated_at_idx" ON "page_reviews" USING btree ("updated_at");
  CREATE INDEX "page_reviews_created_at_idx" ON "page_reviews" USING btree ("created_at");
  CREATE UNIQUE INDEX "collection_page_idx" ON "page_reviews" USING btree ("collection","page");
  CREATE INDEX "review_comments_clinic_idx" ON "review_comments" USING btree ("clinic");
  CREATE INDEX "review_comments_thread_idx" ON "review_comments" USING btree ("thread_id");
  CREATE INDEX "review_comments_by_idx" ON "review_comments" USING btree ("by_id");
  CREATE INDEX "review_comments_resolved_by_idx" ON "review_comments" USING btree ("resolved_by_id");
  CREATE INDEX "review_comments_updated_at_idx" ON "review_comments" USING btree ("updated_at");
  CREATE INDEX "review_comments_created_at_idx" ON "review_comments" USING btree ("created_at");
  CREATE INDEX "collection_page_1_idx" ON "review_comments" USING btree ("collection","page");
  CREATE INDEX "notifications_to_idx" ON "notifications" USING btree ("to_id");
  CREATE INDEX "notifications_occasion_idx" ON "notifications" USING btree ("occasion");
  CREATE INDEX "notifications_at_idx" ON "notifications" USING btree ("at");
  CREATE INDEX "notifications_updated_at_idx" ON "notifications" USING btree ("updated_at");
  CREATE INDEX "notifications_created_at_idx" ON "notifications" USING btree ("created_at");
  CREATE UNIQUE INDEX "to_occasion_idx" ON "notifications" USING btree ("to_id","occasion");
  CREATE UNIQUE INDEX "decisions_seq_idx" ON "decisions" USING btree ("seq");
  CREATE INDEX "decisions_at_idx" ON "decisions" USING btree ("at");
  CREATE INDEX "decisions_clinic_idx" ON "decisions" USING btree ("clinic");
  CREATE INDEX "decisions_verdict_idx" ON "decisions" USING btree ("verdict");
  CREATE INDEX "decisions_by_idx" ON "decisions" USING btree ("by");
  CREATE UNIQUE INDEX "decisions_hash_idx" ON "decisions" USING btree ("hash");
  CREATE INDEX "collection_subject_contentHash_idx" ON "decisions" USING btree ("collection","subject","content_hash");
  ALTER TABLE "articles" ADD CONSTRAINT "articles_reviewed_by_id_people_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_reviewed_by_id_people_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conditions" ADD CONSTRAINT "conditions_reviewed_by_id_people_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_conditions_v" ADD CONSTRAINT "_conditions_v_version_reviewed_by_id_people_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "modalities" ADD CONSTRAINT "modalities_reviewed_by_id_people_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_modalities_v" ADD CONSTRAINT "_modalities_v_version_reviewed_by_id_people_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clinics" ADD CONSTRAINT "clinics_reviewed_by_id_people_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_clinics_v" ADD CONSTRAINT "_clinics_v_version_reviewed_by_id_people_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "locations" ADD CONSTRAINT "locations_reviewed_by_id_people_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_locations_v" ADD CONSTRAINT "_locations_v_version_reviewed_by_id_people_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_reviewed_by_id_people_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_reviewed_by_id_people_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disclaimers" ADD CONSTRAINT "disclaimers_reviewed_by_id_people_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_disclaimers_v" ADD CONSTRAINT "_disclaimers_v_version_reviewed_by_id_people_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "articles_publication_publication_valid_until_idx" ON "articles" USING btree ("publication_valid_until");
  CREATE INDEX "articles_publication_publication_withheld_at_idx" ON "articles" USING btree ("publication_withheld_at");
  CREATE INDEX "articles_reviewed_by_idx" ON "articles" USING btree ("reviewed_by_id");
  CREATE INDEX "_articles_v_version_publication_version_publication_vali_idx" ON "_articles_v" USING btree ("version_publication_valid_until");
  CREATE INDEX "_articles_v_version_publication_version_publication_with_idx" ON "_articles_v" USING btree ("version_publication_withheld_at");
  CREATE INDEX "_articles_v_version_version_reviewed_by_idx" ON "_articles_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "conditions_publication_publication_valid_until_idx" ON "conditions" USING btree ("publication_valid_until");
  CREATE INDEX "conditions_publication_publication_withheld_at_idx" ON "conditions" USING btree ("publication_withheld_at");
  CREATE INDEX "conditions_reviewed_by_idx" ON "conditions" USING btree ("reviewed_by_id");
  CREATE INDEX "_conditions_v_version_publication_version_publication_va_idx" ON "_conditions_v" USING btree ("version_publication_valid_until");
  CREATE INDEX "_conditions_v_version_publication_version_publication_wi_idx" ON "_conditions_v" USING btree ("version_publication_withheld_at");
  CREATE INDEX "_conditions_v_version_version_reviewed_by_idx" ON "_conditions_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "modalities_publication_publication_valid_until_idx" ON "modalities" USING btree ("publication_valid_until");
  CREATE INDEX "modalities_publication_publication_withheld_at_idx" ON "modalities" USING btree ("publication_withheld_at");
  CREATE INDEX "modalities_reviewed_by_idx" ON "modalities" USING btree ("reviewed_by_id");
  CREATE INDEX "_modalities_v_version_publication_version_publication_va_idx" ON "_modalities_v" USING btree ("version_publication_valid_until");
  CREATE INDEX "_modalities_v_version_publication_version_publication_wi_idx" ON "_modalities_v" USING btree ("version_publication_withheld_at");
  CREATE INDEX "_modalities_v_version_version_reviewed_by_idx" ON "_modalities_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "clinics_publication_publication_valid_until_idx" ON "clinics" USING btree ("publication_valid_until");
  CREATE INDEX "clinics_publication_publication_withheld_at_idx" ON "clinics" USING btree ("publication_withheld_at");
  CREATE INDEX "clinics_reviewed_by_idx" ON "clinics" USING btree ("reviewed_by_id");
  CREATE INDEX "_clinics_v_version_publication_version_publication_valid_idx" ON "_clinics_v" USING btree ("version_publication_valid_until");
  CREATE INDEX "_clinics_v_version_publication_version_publication_withh_idx" ON "_clinics_v" USING btree ("version_publication_withheld_at");
  CREATE INDEX "_clinics_v_version_version_reviewed_by_idx" ON "_clinics_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "locations_publication_publication_valid_until_idx" ON "locations" USING btree ("publication_valid_until");
  CREATE INDEX "locations_publication_publication_withheld_at_idx" ON "locations" USING btree ("publication_withheld_at");
  CREATE INDEX "locations_reviewed_by_idx" ON "locations" USING btree ("reviewed_by_id");
  CREATE INDEX "_locations_v_version_publication_version_publication_val_idx" ON "_locations_v" USING btree ("version_publication_valid_until");
  CREATE INDEX "_locations_v_version_publication_version_publication_wit_idx" ON "_locations_v" USING btree ("version_publication_withheld_at");
  CREATE INDEX "_locations_v_version_version_reviewed_by_idx" ON "_locations_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "people_publication_publication_valid_until_idx" ON "people" USING btree ("publication_valid_until");
  CREATE INDEX "people_publication_publication_withheld_at_idx" ON "people" USING btree ("publication_withheld_at");
  CREATE INDEX "people_reviewed_by_idx" ON "people" USING btree ("reviewed_by_id");
  CREATE INDEX "_people_v_version_publication_version_publication_valid__idx" ON "_people_v" USING btree ("version_publication_valid_until");
  CREATE INDEX "_people_v_version_publication_version_publication_withhe_idx" ON "_people_v" USING btree ("version_publication_withheld_at");
  CREATE INDEX "_people_v_version_version_reviewed_by_idx" ON "_people_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "disclaimers_publication_publication_valid_until_idx" ON "disclaimers" USING btree ("publication_valid_until");
  CREATE INDEX "disclaimers_publication_publication_withheld_at_idx" ON "disclaimers" USING btree ("publication_withheld_at");
  CREATE INDEX "disclaimers_reviewed_by_idx" ON "disclaimers" USING btree ("reviewed_by_id");
  CREATE INDEX "_disclaimers_v_version_publication_version_publication_v_idx" ON "_disclaimers_v" USING btree ("version_publication_valid_until");
  CREATE INDEX "_disclaimers_v_version_publication_version_publication_w_idx" ON "_disclaimers_v" USING btree ("version_publication_withheld_at");
  CREATE INDEX "_disclaimers_v_version_version_reviewed_by_idx" ON "_disclaimers_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "media_shown_until_idx" ON "media" USING btree ("shown_until");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "claims_evidence" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "claims" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "claim_uses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "page_reviews" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "review_comments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "notifications" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "decisions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "claims_evidence" CASCADE;
  DROP TABLE "claims" CASCADE;
  DROP TABLE "claim_uses" CASCADE;
  DROP TABLE "page_reviews" CASCADE;
  DROP TABLE "review_comments" CASCADE;
  DROP TABLE "notifications" CASCADE;
  DROP TABLE "decisions" CASCADE;
  ALTER TABLE "articles" DROP CONSTRAINT "articles_reviewed_by_id_people_id_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_reviewed_by_id_people_id_fk";
  
  ALTER TABLE "conditions" DROP CONSTRAINT "conditions_reviewed_by_id_people_id_fk";
  
  ALTER TABLE "_conditions_v" DROP CONSTRAINT "_conditions_v_version_reviewed_by_id_people_id_fk";
  
  ALTER TABLE "modalities" DROP CONSTRAINT "modalities_reviewed_by_id_people_id_fk";
  
  ALTER TABLE "_modalities_v" DROP CONSTRAINT "_modalities_v_version_reviewed_by_id_people_id_fk";
  
  ALTER TABLE "clinics" DROP CONSTRAINT "clinics_reviewed_by_id_people_id_fk";
  
  ALTER TABLE "_clinics_v" DROP CONSTRAINT "_clinics_v_version_reviewed_by_id_people_id_fk";
  
  ALTER TABLE "locations" DROP CONSTRAINT "locations_reviewed_by_id_people_id_fk";
  
  ALTER TABLE "_locations_v" DROP CONSTRAINT "_locations_v_version_reviewed_by_id_people_id_fk";
  
  ALTER TABLE "people" DROP CONSTRAINT "people_reviewed_by_id_people_id_fk";
  
  ALTER TABLE "_people_v" DROP CONSTRAINT "_people_v_version_reviewed_by_id_people_id_fk";
  
  ALTER TABLE "disclaimers" DROP CONSTRAINT "disclaimers_reviewed_by_id_people_id_fk";
  
  ALTER TABLE "_disclaimers_v" DROP CONSTRAINT "_disclaimers_v_version_reviewed_by_id_people_id_fk";
  
  DROP INDEX "articles_publication_publication_valid_until_idx";
  DROP INDEX "articles_publication_publication_withheld_at_idx";
  DROP INDEX "articles_reviewed_by_idx";
  DROP INDEX "_articles_v_version_publication_version_publication_vali_idx";
  DROP INDEX "_articles_v_version_publication_version_publication_with_idx";
  DROP INDEX "_articles_v_version_version_reviewed_by_idx";
  DROP INDEX "conditions_publication_publication_valid_until_idx";
  DROP INDEX "conditions_publication_publication_withheld_at_idx";
  DROP INDEX "conditions_reviewed_by_idx";
  DROP INDEX "_conditions_v_version_publication_version_publication_va_idx";
  DROP INDEX "_conditions_v_version_publication_version_publication_wi_idx";
  DROP INDEX "_conditions_v_version_version_reviewed_by_idx";
  DROP INDEX "modalities_publication_publication_valid_until_idx";
  DROP INDEX "modalities_publication_publication_withheld_at_idx";
  DROP INDEX "modalities_reviewed_by_idx";
  DROP INDEX "_modalities_v_version_publication_version_publication_va_idx";
  DROP INDEX "_modalities_v_version_publication_version_publication_wi_idx";
  DROP INDEX "_modalities_v_version_version_reviewed_by_idx";
  DROP INDEX "clinics_publication_publication_valid_until_idx";
  DROP INDEX "clinics_publication_publication_withheld_at_idx";
  DROP INDEX "clinics_reviewed_by_idx";
  DROP INDEX "_clinics_v_version_publication_version_publication_valid_idx";
  DROP INDEX "_clinics_v_version_publication_version_publication_withh_idx";
  DROP INDEX "_clinics_v_version_version_reviewed_by_idx";
  DROP INDEX "locations_publication_publication_valid_until_idx";
  DROP INDEX "locations_publication_publication_withheld_at_idx";
  DROP INDEX "locations_reviewed_by_idx";
  DROP INDEX "_locations_v_version_publication_version_publication_val_idx";
  DROP INDEX "_locations_v_version_publication_version_publication_wit_idx";
  DROP INDEX "_locations_v_version_version_reviewed_by_idx";
  DROP INDEX "people_publication_publication_valid_until_idx";
  DROP INDEX "people_publication_publication_withheld_at_idx";
  DROP INDEX "people_reviewed_by_idx";
  DROP INDEX "_people_v_version_publication_version_publication_valid__idx";
  DROP INDEX "_people_v_version_publication_version_publication_withhe_idx";
  DROP INDEX "_people_v_version_version_reviewed_by_idx";
  DROP INDEX "disclaimers_publication_publication_valid_until_idx";
  DROP INDEX "disclaimers_publication_publication_withheld_at_idx";
  DROP INDEX "disclaimers_reviewed_by_idx";
  DROP INDEX "_disclaimers_v_version_publication_version_publication_v_idx";
  DROP INDEX "_disclaimers_v_version_publication_version_publication_w_idx";
  DROP INDEX "_disclaimers_v_version_version_reviewed_by_idx";
  DROP INDEX "media_shown_until_idx";
  ALTER TABLE "articles" DROP COLUMN "publication_decision";
  ALTER TABLE "articles" DROP COLUMN "publication_valid_until";
  ALTER TABLE "articles" DROP COLUMN "publication_withheld_at";
  ALTER TABLE "articles" DROP COLUMN "publication_withheld_reason";
  ALTER TABLE "articles" DROP COLUMN "last_reviewed_at";
  ALTER TABLE "articles" DROP COLUMN "next_review_on";
  ALTER TABLE "articles" DROP COLUMN "reviewed_by_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_publication_decision";
  ALTER TABLE "_articles_v" DROP COLUMN "version_publication_valid_until";
  ALTER TABLE "_articles_v" DROP COLUMN "version_publication_withheld_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_publication_withheld_reason";
  ALTER TABLE "_articles_v" DROP COLUMN "version_last_reviewed_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_next_review_on";
  ALTER TABLE "_articles_v" DROP COLUMN "version_reviewed_by_id";
  ALTER TABLE "conditions" DROP COLUMN "publication_decision";
  ALTER TABLE "conditions" DROP COLUMN "publication_valid_until";
  ALTER TABLE "conditions" DROP COLUMN "publication_withheld_at";
  ALTER TABLE "conditions" DROP COLUMN "publication_withheld_reason";
  ALTER TABLE "conditions" DROP COLUMN "last_reviewed_at";
  ALTER TABLE "conditions" DROP COLUMN "next_review_on";
  ALTER TABLE "conditions" DROP COLUMN "reviewed_by_id";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_publication_decision";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_publication_valid_until";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_publication_withheld_at";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_publication_withheld_reason";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_last_reviewed_at";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_next_review_on";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_reviewed_by_id";
  ALTER TABLE "modalities" DROP COLUMN "publication_decision";
  ALTER TABLE "modalities" DROP COLUMN "publication_valid_until";
  ALTER TABLE "modalities" DROP COLUMN "publication_withheld_at";
  ALTER TABLE "modalities" DROP COLUMN "publication_withheld_reason";
  ALTER TABLE "modalities" DROP COLUMN "last_reviewed_at";
  ALTER TABLE "modalities" DROP COLUMN "next_review_on";
  ALTER TABLE "modalities" DROP COLUMN "reviewed_by_id";
  ALTER TABLE "_modalities_v" DROP COLUMN "version_publication_decision";
  ALTER TABLE "_modalities_v" DROP COLUMN "version_publication_valid_until";
  ALTER TABLE "_modalities_v" DROP COLUMN "version_publication_withheld_at";
  ALTER TABLE "_modalities_v" DROP COLUMN "version_publication_withheld_reason";
  ALTER TABLE "_modalities_v" DROP COLUMN "version_last_reviewed_at";
  ALTER TABLE "_modalities_v" DROP COLUMN "version_next_review_on";
  ALTER TABLE "_modalities_v" DROP COLUMN "version_reviewed_by_id";
  ALTER TABLE "clinics" DROP COLUMN "publication_decision";
  ALTER TABLE "clinics" DROP COLUMN "publication_valid_until";
  ALTER TABLE "clinics" DROP COLUMN "publication_withheld_at";
  ALTER TABLE "clinics" DROP COLUMN "publication_withheld_reason";
  ALTER TABLE "clinics" DROP COLUMN "last_reviewed_at";
  ALTER TABLE "clinics" DROP COLUMN "next_review_on";
  ALTER TABLE "clinics" DROP COLUMN "reviewed_by_id";
  ALTER TABLE "_clinics_v" DROP COLUMN "version_publication_decision";
  ALTER TABLE "_clinics_v" DROP COLUMN "version_publication_valid_until";
  ALTER TABLE "_clinics_v" DROP COLUMN "version_publication_withheld_at";
  ALTER TABLE "_clinics_v" DROP COLUMN "version_publication_withheld_reason";
  ALTER TABLE "_clinics_v" DROP COLUMN "version_last_reviewed_at";
  ALTER TABLE "_clinics_v" DROP COLUMN "version_next_review_on";
  ALTER TABLE "_clinics_v" DROP COLUMN "version_reviewed_by_id";
  ALTER TABLE "locations" DROP COLUMN "publication_decision";
  ALTER TABLE "locations" DROP COLUMN "publication_valid_until";
  ALTER TABLE "locations" DROP COLUMN "publication_withheld_at";
  ALTER TABLE "locations" DROP COLUMN "publication_withheld_reason";
  ALTER TABLE "locations" DROP COLUMN "last_reviewed_at";
  ALTER TABLE "locations" DROP COLUMN "next_review_on";
  ALTER TABLE "locations" DROP COLUMN "reviewed_by_id";
  ALTER TABLE "_locations_v" DROP COLUMN "version_publication_decision";
  ALTER TABLE "_locations_v" DROP COLUMN "version_publication_valid_until";
  ALTER TABLE "_locations_v" DROP COLUMN "version_publication_withheld_at";
  ALTER TABLE "_locations_v" DROP COLUMN "version_publication_withheld_reason";
  ALTER TABLE "_locations_v" DROP COLUMN "version_last_reviewed_at";
  ALTER TABLE "_locations_v" DROP COLUMN "version_next_review_on";
  ALTER TABLE "_locations_v" DROP COLUMN "version_reviewed_by_id";
  ALTER TABLE "people" DROP COLUMN "publication_decision";
  ALTER TABLE "people" DROP COLUMN "publication_valid_until";
  ALTER TABLE "people" DROP COLUMN "publication_withheld_at";
  ALTER TABLE "people" DROP COLUMN "publication_withheld_reason";
  ALTER TABLE "people" DROP COLUMN "last_reviewed_at";
  ALTER TABLE "people" DROP COLUMN "next_review_on";
  ALTER TABLE "people" DROP COLUMN "reviewed_by_id";
  ALTER TABLE "_people_v" DROP COLUMN "version_publication_decision";
  ALTER TABLE "_people_v" DROP COLUMN "version_publication_valid_until";
  ALTER TABLE "_people_v" DROP COLUMN "version_publication_withheld_at";
  ALTER TABLE "_people_v" DROP COLUMN "version_publication_withheld_reason";
  ALTER TABLE "_people_v" DROP COLUMN "version_last_reviewed_at";
  ALTER TABLE "_people_v" DROP COLUMN "version_next_review_on";
  ALTER TABLE "_people_v" DROP COLUMN "version_reviewed_by_id";
  ALTER TABLE "disclaimers" DROP COLUMN "publication_decision";
  ALTER TABLE "disclaimers" DROP COLUMN "publication_valid_until";
  ALTER TABLE "disclaimers" DROP COLUMN "publication_withheld_at";
  ALTER TABLE "disclaimers" DROP COLUMN "publication_withheld_reason";
  ALTER TABLE "disclaimers" DROP COLUMN "last_reviewed_at";
  ALTER TABLE "disclaimers" DROP COLUMN "next_review_on";
  ALTER TABLE "disclaimers" DROP COLUMN "reviewed_by_id";
  ALTER TABLE "_disclaimers_v" DROP COLUMN "version_publication_decision";
  ALTER TABLE "_disclaimers_v" DROP COLUMN "version_publication_valid_until";
  ALTER TABLE "_disclaimers_v" DROP COLUMN "version_publication_withheld_at";
  ALTER TABLE "_disclaimers_v" DROP COLUMN "version_publication_withheld_reason";
  ALTER TABLE "_disclaimers_v" DROP COLUMN "version_last_reviewed_at";
  ALTER TABLE "_disclaimers_v" DROP COLUMN "version_next_review_on";
  ALTER TABLE "_disclaimers_v" DROP COLUMN "version_reviewed_by_id";
  ALTER TABLE "citations" DROP COLUMN "recalled_at";
  ALTER TABLE "citations" DROP COLUMN "recall_reason";
  ALTER TABLE "media" DROP COLUMN "shown_until";
  DROP TYPE "public"."enum_claims_type";
  DROP TYPE "public"."enum_claims_strength";
  DROP TYPE "public"."enum_claims_direction";
  DROP TYPE "public"."enum_claims_verdict";
  DROP TYPE "public"."enum_claims_fall";
  DROP TYPE "public"."enum_claim_uses_side";
  DROP TYPE "public"."enum_claim_uses_type";
  DROP TYPE "public"."enum_page_reviews_state";`)
}
