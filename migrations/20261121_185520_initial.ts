import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_call_to_action_kind" AS ENUM('book', 'call', 'visit');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_call_to_action_kind" AS ENUM('book', 'call', 'visit');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_conditions_red_flags_group" AS ENUM('emergency', 'urgent');
  CREATE TYPE "public"."enum_conditions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__conditions_v_version_red_flags_group" AS ENUM('emergency', 'urgent');
  CREATE TYPE "public"."enum__conditions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_modalities_kind" AS ENUM('needling', 'manual', 'heat', 'device', 'movement', 'other');
  CREATE TYPE "public"."enum_modalities_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__modalities_v_version_kind" AS ENUM('needling', 'manual', 'heat', 'device', 'movement', 'other');
  CREATE TYPE "public"."enum__modalities_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_clinics_socials_network" AS ENUM('facebook', 'instagram', 'youtube', 'tiktok', 'linkedin', 'x', 'threads', 'bluesky', 'pinterest', 'yelp', 'google', 'whatsapp', 'other');
  CREATE TYPE "public"."enum_clinics_jurisdictions" AS ENUM('US', 'US-CA', 'US-FL', 'US-GA', 'US-NY', 'US-TX', 'US-WA', 'UK', 'AU', 'CA', 'CA-BC', 'CA-ON', 'EU');
  CREATE TYPE "public"."enum_clinics_on_evidence_fall" AS ENUM('flag', 'withhold');
  CREATE TYPE "public"."enum_clinics_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__clinics_v_version_socials_network" AS ENUM('facebook', 'instagram', 'youtube', 'tiktok', 'linkedin', 'x', 'threads', 'bluesky', 'pinterest', 'yelp', 'google', 'whatsapp', 'other');
  CREATE TYPE "public"."enum__clinics_v_version_jurisdictions" AS ENUM('US', 'US-CA', 'US-FL', 'US-GA', 'US-NY', 'US-TX', 'US-WA', 'UK', 'AU', 'CA', 'CA-BC', 'CA-ON', 'EU');
  CREATE TYPE "public"."enum__clinics_v_version_on_evidence_fall" AS ENUM('flag', 'withhold');
  CREATE TYPE "public"."enum__clinics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_locations_phones_kind" AS ENUM('call', 'text', 'fax');
  CREATE TYPE "public"."enum_locations_hours_weekly_days" AS ENUM('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
  CREATE TYPE "public"."enum_locations_address_country" AS ENUM('AF', 'AX', 'AL', 'DZ', 'AS', 'AD', 'AO', 'AI', 'AQ', 'AG', 'AR', 'AM', 'AW', 'AU', 'AT', 'AZ', 'BS', 'BH', 'BD', 'BB', 'BY', 'BE', 'BZ', 'BJ', 'BM', 'BT', 'BO', 'BA', 'BW', 'BV', 'BR', 'IO', 'VG', 'BN', 'BG', 'BF', 'BI', 'KH', 'CM', 'CA', 'CV', 'BQ', 'KY', 'CF', 'TD', 'CL', 'CN', 'CX', 'CC', 'CO', 'KM', 'CG', 'CD', 'CK', 'CR', 'CI', 'HR', 'CU', 'CW', 'CY', 'CZ', 'DK', 'DJ', 'DM', 'DO', 'EC', 'EG', 'SV', 'GQ', 'ER', 'EE', 'SZ', 'ET', 'FK', 'FO', 'FJ', 'FI', 'FR', 'GF', 'PF', 'TF', 'GA', 'GM', 'GE', 'DE', 'GH', 'GI', 'GR', 'GL', 'GD', 'GP', 'GU', 'GT', 'GG', 'GN', 'GW', 'GY', 'HT', 'HM', 'HN', 'HK', 'HU', 'IS', 'IN', 'ID', 'IR', 'IQ', 'IE', 'IM', 'IL', 'IT', 'JM', 'JP', 'JE', 'JO', 'KZ', 'KE', 'KI', 'KW', 'KG', 'LA', 'LV', 'LB', 'LS', 'LR', 'LY', 'LI', 'LT', 'LU', 'MO', 'MG', 'MW', 'MY', 'MV', 'ML', 'MT', 'MH', 'MQ', 'MR', 'MU', 'YT', 'MX', 'FM', 'MD', 'MC', 'MN', 'ME', 'MS', 'MA', 'MZ', 'MM', 'NA', 'NR', 'NP', 'NL', 'NC', 'NZ', 'NI', 'NE', 'NG', 'NU', 'NF', 'KP', 'MK', 'MP', 'NO', 'OM', 'PK', 'PW', 'PS', 'PA', 'PG', 'PY', 'PE', 'PH', 'PN', 'PL', 'PT', 'PR', 'QA', 'RE', 'RO', 'RU', 'RW', 'WS', 'SM', 'ST', 'SA', 'SN', 'RS', 'SC', 'SL', 'SG', 'SX', 'SK', 'SI', 'SB', 'SO', 'ZA', 'GS', 'KR', 'SS', 'ES', 'LK', 'BL', 'SH', 'KN', 'LC', 'MF', 'PM', 'VC', 'SD', 'SR', 'SJ', 'SE', 'CH', 'SY', 'TW', 'TJ', 'TZ', 'TH', 'TL', 'TG', 'TK', 'TO', 'TT', 'TN', 'TR', 'TM', 'TC', 'TV', 'UM', 'VI', 'UG', 'UA', 'AE', 'GB', 'US', 'UY', 'UZ', 'VU', 'VA', 'VE', 'VN', 'WF', 'EH', 'YE', 'ZM', 'ZW');
  CREATE TYPE "public"."enum_locations_jurisdiction" AS ENUM('US', 'US-CA', 'US-FL', 'US-GA', 'US-NY', 'US-TX', 'US-WA', 'UK', 'AU', 'CA', 'CA-BC', 'CA-ON', 'EU');
  CREATE TYPE "public"."enum_locations_hours_status" AS ENUM('known', 'unknown', 'by-appointment');
  CREATE TYPE "public"."enum_locations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__locations_v_version_phones_kind" AS ENUM('call', 'text', 'fax');
  CREATE TYPE "public"."enum__locations_v_version_hours_weekly_days" AS ENUM('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
  CREATE TYPE "public"."enum__locations_v_version_address_country" AS ENUM('AF', 'AX', 'AL', 'DZ', 'AS', 'AD', 'AO', 'AI', 'AQ', 'AG', 'AR', 'AM', 'AW', 'AU', 'AT', 'AZ', 'BS', 'BH', 'BD', 'BB', 'BY', 'BE', 'BZ', 'BJ', 'BM', 'BT', 'BO', 'BA', 'BW', 'BV', 'BR', 'IO', 'VG', 'BN', 'BG', 'BF', 'BI', 'KH', 'CM', 'CA', 'CV', 'BQ', 'KY', 'CF', 'TD', 'CL', 'CN', 'CX', 'CC', 'CO', 'KM', 'CG', 'CD', 'CK', 'CR', 'CI', 'HR', 'CU', 'CW', 'CY', 'CZ', 'DK', 'DJ', 'DM', 'DO', 'EC', 'EG', 'SV', 'GQ', 'ER', 'EE', 'SZ', 'ET', 'FK', 'FO', 'FJ', 'FI', 'FR', 'GF', 'PF', 'TF', 'GA', 'GM', 'GE', 'DE', 'GH', 'GI', 'GR', 'GL', 'GD', 'GP', 'GU', 'GT', 'GG', 'GN', 'GW', 'GY', 'HT', 'HM', 'HN', 'HK', 'HU', 'IS', 'IN', 'ID', 'IR', 'IQ', 'IE', 'IM', 'IL', 'IT', 'JM', 'JP', 'JE', 'JO', 'KZ', 'KE', 'KI', 'KW', 'KG', 'LA', 'LV', 'LB', 'LS', 'LR', 'LY', 'LI', 'LT', 'LU', 'MO', 'MG', 'MW', 'MY', 'MV', 'ML', 'MT', 'MH', 'MQ', 'MR', 'MU', 'YT', 'MX', 'FM', 'MD', 'MC', 'MN', 'ME', 'MS', 'MA', 'MZ', 'MM', 'NA', 'NR', 'NP', 'NL', 'NC', 'NZ', 'NI', 'NE', 'NG', 'NU', 'NF', 'KP', 'MK', 'MP', 'NO', 'OM', 'PK', 'PW', 'PS', 'PA', 'PG', 'PY', 'PE', 'PH', 'PN', 'PL', 'PT', 'PR', 'QA', 'RE', 'RO', 'RU', 'RW', 'WS', 'SM', 'ST', 'SA', 'SN', 'RS', 'SC', 'SL', 'SG', 'SX', 'SK', 'SI', 'SB', 'SO', 'ZA', 'GS', 'KR', 'SS', 'ES', 'LK', 'BL', 'SH', 'KN', 'LC', 'MF', 'PM', 'VC', 'SD', 'SR', 'SJ', 'SE', 'CH', 'SY', 'TW', 'TJ', 'TZ', 'TH', 'TL', 'TG', 'TK', 'TO', 'TT', 'TN', 'TR', 'TM', 'TC', 'TV', 'UM', 'VI', 'UG', 'UA', 'AE', 'GB', 'US', 'UY', 'UZ', 'VU', 'VA', 'VE', 'VN', 'WF', 'EH', 'YE', 'ZM', 'ZW');
  CREATE TYPE "public"."enum__locations_v_version_jurisdiction" AS ENUM('US', 'US-CA', 'US-FL', 'US-GA', 'US-NY', 'US-TX', 'US-WA', 'UK', 'AU', 'CA', 'CA-BC', 'CA-ON', 'EU');
  CREATE TYPE "public"."enum__locations_v_version_hours_status" AS ENUM('known', 'unknown', 'by-appointment');
  CREATE TYPE "public"."enum__locations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_people_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_disclaimer_collections" AS ENUM('articles', 'conditions', 'modalities', 'clinics', 'locations', 'people');
  CREATE TYPE "public"."enum_disclaimer_claim_types" AS ENUM('efficacy', 'comparative', 'mechanism', 'safety', 'prevalence', 'traditional-use', 'experience', 'coverage', 'service-fact', 'general');
  CREATE TYPE "public"."enum_disclaimers_kind" AS ENUM('medical', 'results-vary', 'emergency', 'insurance', 'device', 'testimonial', 'pregnancy', 'other');
  CREATE TYPE "public"."enum_disclaimers_placement" AS ENUM('top', 'end', 'beside-claim');
  CREATE TYPE "public"."enum_disclaimers_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__disclaimers_v_version_kind" AS ENUM('medical', 'results-vary', 'emergency', 'insurance', 'device', 'testimonial', 'pregnancy', 'other');
  CREATE TYPE "public"."enum__disclaimers_v_version_placement" AS ENUM('top', 'end', 'beside-claim');
  CREATE TYPE "public"."enum__disclaimers_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_citations_results_phase" AS ENUM('acute', 'subacute', 'chronic', 'any');
  CREATE TYPE "public"."enum_citations_results_comparator" AS ENUM('sham', 'no-treatment', 'waitlist', 'usual-care', 'nsaid', 'other-drug', 'exercise', 'manipulation', 'add-on-to-usual-care', 'other');
  CREATE TYPE "public"."enum_citations_results_outcome" AS ENUM('pain', 'function', 'qol', 'global', 'adverse-events', 'medication-use', 'other');
  CREATE TYPE "public"."enum_citations_results_timepoint" AS ENUM('immediate', 'short', 'intermediate', 'long');
  CREATE TYPE "public"."enum_citations_results_measure" AS ENUM('MD', 'SMD', 'RR', 'OR', 'HR', 'RD', 'other');
  CREATE TYPE "public"."enum_citations_results_favours" AS ENUM('intervention', 'comparator', 'neither');
  CREATE TYPE "public"."enum_citations_results_clinically_important" AS ENUM('yes', 'no', 'unclear');
  CREATE TYPE "public"."enum_citations_results_certainty" AS ENUM('high', 'moderate', 'low', 'very-low');
  CREATE TYPE "public"."enum_citations_results_certainty_source" AS ENUM('authors', 'clinic-reviewer');
  CREATE TYPE "public"."enum_citations_verification_checklist_item" AS ENUM('exists', 'metadata', 'integrity', 'peer-review', 'design', 'question', 'effect', 'certainty', 'newer', 'primary', 'funding', 'licence', 'access');
  CREATE TYPE "public"."enum_citations_verification_checklist_answer" AS ENUM('pass', 'fail', 'not-applicable');
  CREATE TYPE "public"."enum_citations_standing_notices_type" AS ENUM('addendum', 'clarification', 'correction', 'corrigendum', 'erratum', 'expression-of-concern', 'new-edition', 'new-version', 'partial-retraction', 'removal', 'retraction', 'withdrawal', 'other');
  CREATE TYPE "public"."enum_citations_standing_notices_source" AS ENUM('crossref', 'pubmed', 'retraction-watch', 'publisher', 'manual');
  CREATE TYPE "public"."enum_citations_type" AS ENUM('article-journal', 'report', 'book', 'chapter', 'webpage', 'article', 'legislation', 'regulation', 'dataset');
  CREATE TYPE "public"."enum_citations_design" AS ENUM('guideline-grade', 'overview-of-reviews', 'systematic-review-ipd', 'systematic-review-ma', 'hta-report', 'network-meta-analysis', 'systematic-review', 'rct', 'nonrandomised-trial', 'cohort', 'case-control', 'cross-sectional', 'survey', 'case-series', 'case-report', 'narrative-review', 'expert-opinion', 'animal', 'in-vitro', 'protocol', 'news', 'blog', 'marketing', 'own-page');
  CREATE TYPE "public"."enum_citations_guideline_direction" AS ENUM('for', 'against', 'none');
  CREATE TYPE "public"."enum_citations_guideline_strength" AS ENUM('strong', 'conditional', 'none');
  CREATE TYPE "public"."enum_citations_amstar2_rating" AS ENUM('high', 'moderate', 'low', 'critically-low');
  CREATE TYPE "public"."enum_citations_amstar2_item1" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_citations_amstar2_item2" AS ENUM('yes', 'partial-yes', 'no');
  CREATE TYPE "public"."enum_citations_amstar2_item3" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_citations_amstar2_item4" AS ENUM('yes', 'partial-yes', 'no');
  CREATE TYPE "public"."enum_citations_amstar2_item5" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_citations_amstar2_item6" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_citations_amstar2_item7" AS ENUM('yes', 'partial-yes', 'no');
  CREATE TYPE "public"."enum_citations_amstar2_item8" AS ENUM('yes', 'partial-yes', 'no');
  CREATE TYPE "public"."enum_citations_amstar2_item9" AS ENUM('yes', 'partial-yes', 'no');
  CREATE TYPE "public"."enum_citations_amstar2_item10" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_citations_amstar2_item11" AS ENUM('yes', 'no', 'no-meta-analysis');
  CREATE TYPE "public"."enum_citations_amstar2_item12" AS ENUM('yes', 'no', 'no-meta-analysis');
  CREATE TYPE "public"."enum_citations_amstar2_item13" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_citations_amstar2_item14" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_citations_amstar2_item15" AS ENUM('yes', 'no', 'no-meta-analysis');
  CREATE TYPE "public"."enum_citations_amstar2_item16" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_citations_verification_state" AS ENUM('unverified', 'verified', 'mismatch', 'rejected');
  CREATE TYPE "public"."enum_citations_verification_read_depth" AS ENUM('abstract', 'full');
  CREATE TYPE "public"."enum_citations_standing_status" AS ENUM('current', 'corrected', 'superseded', 'concern', 'withdrawn', 'retracted', 'unknown');
  CREATE TYPE "public"."enum_citations_standing_checked_by" AS ENUM('crossref', 'pubmed', 'retraction-watch', 'publisher', 'manual');
  CREATE TYPE "public"."enum_media_consent_kind" AS ENUM('none-needed', 'staff', 'patient-authorised');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'marketer', 'reviewer', 'auditor');
  CREATE TYPE "public"."enum_api_clients_scopes" AS ENUM('read-published', 'read-drafts', 'import');
  CREATE TYPE "public"."enum_audit_events_actor_kind" AS ENUM('user', 'client', 'job', 'cli', 'anonymous');
  CREATE TABLE "articles_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" varchar
  );
  
  CREATE TABLE "articles" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"subtitle" varchar,
  	"excerpt" varchar,
  	"body" jsonb,
  	"call_to_action_label" varchar,
  	"call_to_action_url" varchar,
  	"call_to_action_kind" "enum_articles_call_to_action_kind",
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_image_id" uuid,
  	"seo_canonical_url" varchar,
  	"seo_noindex" boolean DEFAULT false,
  	"source_url" varchar,
  	"source_platform" varchar,
  	"source_imported_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"clinic_id" uuid,
  	"hero_image_id" uuid,
  	"reading_minutes" numeric,
  	"revision" numeric DEFAULT 1,
  	"publication_live_hash" varchar,
  	"publication_first_published_at" timestamp(3) with time zone,
  	"publication_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"conditions_id" uuid,
  	"modalities_id" uuid,
  	"locations_id" uuid,
  	"disclaimers_id" uuid,
  	"articles_id" uuid,
  	"people_id" uuid,
  	"citations_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "_articles_v_version_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"question" varchar,
  	"answer" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_subtitle" varchar,
  	"version_excerpt" varchar,
  	"version_body" jsonb,
  	"version_call_to_action_label" varchar,
  	"version_call_to_action_url" varchar,
  	"version_call_to_action_kind" "enum__articles_v_version_call_to_action_kind",
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_image_id" uuid,
  	"version_seo_canonical_url" varchar,
  	"version_seo_noindex" boolean DEFAULT false,
  	"version_source_url" varchar,
  	"version_source_platform" varchar,
  	"version_source_imported_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_clinic_id" uuid,
  	"version_hero_image_id" uuid,
  	"version_reading_minutes" numeric,
  	"version_revision" numeric DEFAULT 1,
  	"version_publication_live_hash" varchar,
  	"version_publication_first_published_at" timestamp(3) with time zone,
  	"version_publication_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_articles_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"conditions_id" uuid,
  	"modalities_id" uuid,
  	"locations_id" uuid,
  	"disclaimers_id" uuid,
  	"articles_id" uuid,
  	"people_id" uuid,
  	"citations_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "conditions_red_flags" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"group" "enum_conditions_red_flags_group" DEFAULT 'urgent'
  );
  
  CREATE TABLE "conditions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"image_id" uuid,
  	"parent_id" uuid,
  	"codes_mesh" varchar,
  	"codes_icd10cm" varchar,
  	"codes_snomed" varchar,
  	"slug" varchar,
  	"revision" numeric DEFAULT 1,
  	"publication_live_hash" varchar,
  	"publication_first_published_at" timestamp(3) with time zone,
  	"publication_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_conditions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "conditions_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "conditions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"citations_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "_conditions_v_version_red_flags" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"group" "enum__conditions_v_version_red_flags_group" DEFAULT 'urgent',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_conditions_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_image_id" uuid,
  	"version_parent_id" uuid,
  	"version_codes_mesh" varchar,
  	"version_codes_icd10cm" varchar,
  	"version_codes_snomed" varchar,
  	"version_slug" varchar,
  	"version_revision" numeric DEFAULT 1,
  	"version_publication_live_hash" varchar,
  	"version_publication_first_published_at" timestamp(3) with time zone,
  	"version_publication_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__conditions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_conditions_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_conditions_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"citations_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "modalities_risks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "modalities_cautions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "modalities_devices" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"brand" varchar,
  	"model" varchar,
  	"regulator" varchar,
  	"clearance_number" varchar,
  	"cleared_for" varchar
  );
  
  CREATE TABLE "modalities" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"kind" "enum_modalities_kind",
  	"summary" varchar,
  	"body" jsonb,
  	"tradition" varchar,
  	"codes_mesh" varchar,
  	"slug" varchar,
  	"revision" numeric DEFAULT 1,
  	"publication_live_hash" varchar,
  	"publication_first_published_at" timestamp(3) with time zone,
  	"publication_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_modalities_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "modalities_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "modalities_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"citations_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "_modalities_v_version_risks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_modalities_v_version_cautions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_modalities_v_version_devices" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"brand" varchar,
  	"model" varchar,
  	"regulator" varchar,
  	"clearance_number" varchar,
  	"cleared_for" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_modalities_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_kind" "enum__modalities_v_version_kind",
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_tradition" varchar,
  	"version_codes_mesh" varchar,
  	"version_slug" varchar,
  	"version_revision" numeric DEFAULT 1,
  	"version_publication_live_hash" varchar,
  	"version_publication_first_published_at" timestamp(3) with time zone,
  	"version_publication_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__modalities_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_modalities_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_modalities_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"citations_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "clinics_insurance" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "clinics_notices" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"link" varchar,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "clinics_offers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"terms" varchar,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "clinics_socials" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"network" "enum_clinics_socials_network",
  	"url" varchar,
  	"handle" varchar
  );
  
  CREATE TABLE "clinics_jurisdictions" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_clinics_jurisdictions",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "clinics" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"tagline" varchar,
  	"about" jsonb,
  	"logo_id" uuid,
  	"in_practice_since" numeric,
  	"website" varchar,
  	"review_every_months" numeric DEFAULT 12,
  	"four_eyes" boolean DEFAULT true,
  	"on_evidence_fall" "enum_clinics_on_evidence_fall" DEFAULT 'flag',
  	"slug" varchar,
  	"revision" numeric DEFAULT 1,
  	"publication_live_hash" varchar,
  	"publication_first_published_at" timestamp(3) with time zone,
  	"publication_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_clinics_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "clinics_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"disclaimers_id" uuid,
  	"citations_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "_clinics_v_version_insurance" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_clinics_v_version_notices" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"link" varchar,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_clinics_v_version_offers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"terms" varchar,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_clinics_v_version_socials" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"network" "enum__clinics_v_version_socials_network",
  	"url" varchar,
  	"handle" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_clinics_v_version_jurisdictions" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__clinics_v_version_jurisdictions",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_clinics_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_tagline" varchar,
  	"version_about" jsonb,
  	"version_logo_id" uuid,
  	"version_in_practice_since" numeric,
  	"version_website" varchar,
  	"version_review_every_months" numeric DEFAULT 12,
  	"version_four_eyes" boolean DEFAULT true,
  	"version_on_evidence_fall" "enum__clinics_v_version_on_evidence_fall" DEFAULT 'flag',
  	"version_slug" varchar,
  	"version_revision" numeric DEFAULT 1,
  	"version_publication_live_hash" varchar,
  	"version_publication_first_published_at" timestamp(3) with time zone,
  	"version_publication_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__clinics_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_clinics_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"disclaimers_id" uuid,
  	"citations_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "locations_service_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "locations_phones" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"extension" varchar,
  	"kind" "enum_locations_phones_kind" DEFAULT 'call'
  );
  
  CREATE TABLE "locations_hours_weekly_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_locations_hours_weekly_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "locations_hours_weekly" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar
  );
  
  CREATE TABLE "locations_hours_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"closed" boolean DEFAULT false,
  	"opens" varchar,
  	"closes" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "locations_accessibility" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "locations_insurance" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "locations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"clinic_id" uuid,
  	"address_line1" varchar,
  	"address_line2" varchar,
  	"address_city" varchar,
  	"address_region" varchar,
  	"address_postal_code" varchar,
  	"address_country" "enum_locations_address_country",
  	"geo_latitude" numeric,
  	"geo_longitude" numeric,
  	"time_zone" varchar,
  	"jurisdiction" "enum_locations_jurisdiction",
  	"email" varchar,
  	"booking_url" varchar,
  	"hours_status" "enum_locations_hours_status" DEFAULT 'unknown',
  	"parking" varchar,
  	"npi" varchar,
  	"slug" varchar,
  	"revision" numeric DEFAULT 1,
  	"publication_live_hash" varchar,
  	"publication_first_published_at" timestamp(3) with time zone,
  	"publication_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_locations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "locations_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "locations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"modalities_id" uuid,
  	"people_id" uuid,
  	"media_id" uuid,
  	"citations_id" uuid
  );
  
  CREATE TABLE "_locations_v_version_service_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_locations_v_version_phones" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"number" varchar,
  	"extension" varchar,
  	"kind" "enum__locations_v_version_phones_kind" DEFAULT 'call',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_locations_v_version_hours_weekly_days" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__locations_v_version_hours_weekly_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_locations_v_version_hours_weekly" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_locations_v_version_hours_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"closed" boolean DEFAULT false,
  	"opens" varchar,
  	"closes" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_locations_v_version_accessibility" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_locations_v_version_insurance" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_locations_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_clinic_id" uuid,
  	"version_address_line1" varchar,
  	"version_address_line2" varchar,
  	"version_address_city" varchar,
  	"version_address_region" varchar,
  	"version_address_postal_code" varchar,
  	"version_address_country" "enum__locations_v_version_address_country",
  	"version_geo_latitude" numeric,
  	"version_geo_longitude" numeric,
  	"version_time_zone" varchar,
  	"version_jurisdiction" "enum__locations_v_version_jurisdiction",
  	"version_email" varchar,
  	"version_booking_url" varchar,
  	"version_hours_status" "enum__locations_v_version_hours_status" DEFAULT 'unknown',
  	"version_parking" varchar,
  	"version_npi" varchar,
  	"version_slug" varchar,
  	"version_revision" numeric DEFAULT 1,
  	"version_publication_live_hash" varchar,
  	"version_publication_first_published_at" timestamp(3) with time zone,
  	"version_publication_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__locations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_locations_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_locations_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"modalities_id" uuid,
  	"people_id" uuid,
  	"media_id" uuid,
  	"citations_id" uuid
  );
  
  CREATE TABLE "people_credentials" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"abbreviation" varchar,
  	"meaning" varchar,
  	"issuer" varchar,
  	"licence_number" varchar,
  	"region" varchar,
  	"expires_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "people" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"role" varchar,
  	"bio" jsonb,
  	"photo_id" uuid,
  	"orcid" varchar,
  	"user_id" uuid,
  	"slug" varchar,
  	"revision" numeric DEFAULT 1,
  	"publication_live_hash" varchar,
  	"publication_first_published_at" timestamp(3) with time zone,
  	"publication_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_people_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "people_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"citations_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "_people_v_version_credentials" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"abbreviation" varchar,
  	"meaning" varchar,
  	"issuer" varchar,
  	"licence_number" varchar,
  	"region" varchar,
  	"expires_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_role" varchar,
  	"version_bio" jsonb,
  	"version_photo_id" uuid,
  	"version_orcid" varchar,
  	"version_user_id" uuid,
  	"version_slug" varchar,
  	"version_revision" numeric DEFAULT 1,
  	"version_publication_live_hash" varchar,
  	"version_publication_first_published_at" timestamp(3) with time zone,
  	"version_publication_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__people_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_people_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"citations_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "disclaimer_collections" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_disclaimer_collections",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "disclaimer_claim_types" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_disclaimer_claim_types",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "disclaimers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"slug" varchar,
  	"kind" "enum_disclaimers_kind" DEFAULT 'medical',
  	"text" jsonb,
  	"applies_to_everything" boolean DEFAULT false,
  	"placement" "enum_disclaimers_placement" DEFAULT 'end',
  	"effective_from" timestamp(3) with time zone,
  	"effective_to" timestamp(3) with time zone,
  	"revision" numeric DEFAULT 1,
  	"publication_live_hash" varchar,
  	"publication_first_published_at" timestamp(3) with time zone,
  	"publication_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_disclaimers_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "disclaimers_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "disclaimers_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"conditions_id" uuid,
  	"modalities_id" uuid,
  	"citations_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "_disclaimer_collections_v" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_disclaimer_collections",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_disclaimer_claim_types_v" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_disclaimer_claim_types",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_disclaimers_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_slug" varchar,
  	"version_kind" "enum__disclaimers_v_version_kind" DEFAULT 'medical',
  	"version_text" jsonb,
  	"version_applies_to_everything" boolean DEFAULT false,
  	"version_placement" "enum__disclaimers_v_version_placement" DEFAULT 'end',
  	"version_effective_from" timestamp(3) with time zone,
  	"version_effective_to" timestamp(3) with time zone,
  	"version_revision" numeric DEFAULT 1,
  	"version_publication_live_hash" varchar,
  	"version_publication_first_published_at" timestamp(3) with time zone,
  	"version_publication_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__disclaimers_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_disclaimers_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_disclaimers_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"conditions_id" uuid,
  	"modalities_id" uuid,
  	"citations_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "citations_author" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"family" varchar,
  	"given" varchar,
  	"non_dropping_particle" varchar,
  	"dropping_particle" varchar,
  	"suffix" varchar,
  	"literal" varchar
  );
  
  CREATE TABLE "citations_results" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"population" varchar,
  	"condition_id" uuid,
  	"phase" "enum_citations_results_phase",
  	"modality_id" uuid,
  	"comparator" "enum_citations_results_comparator",
  	"outcome" "enum_citations_results_outcome",
  	"timepoint" "enum_citations_results_timepoint",
  	"measure" "enum_citations_results_measure",
  	"value" numeric,
  	"ci_low" numeric,
  	"ci_high" numeric,
  	"unit" varchar,
  	"lower_is_better" boolean,
  	"favours" "enum_citations_results_favours",
  	"clinically_important" "enum_citations_results_clinically_important",
  	"studies" numeric,
  	"participants" numeric,
  	"certainty" "enum_citations_results_certainty",
  	"certainty_source" "enum_citations_results_certainty_source",
  	"locator" varchar,
  	"plain_summary" varchar
  );
  
  CREATE TABLE "citations_verification_checklist" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"item" "enum_citations_verification_checklist_item" NOT NULL,
  	"answer" "enum_citations_verification_checklist_answer" NOT NULL,
  	"note" varchar
  );
  
  CREATE TABLE "citations_standing_notices" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"type" "enum_citations_standing_notices_type" NOT NULL,
  	"source" "enum_citations_standing_notices_source" NOT NULL,
  	"noticed_on" timestamp(3) with time zone,
  	"doi" varchar,
  	"label" varchar
  );
  
  CREATE TABLE "citations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"type" "enum_citations_type" DEFAULT 'article-journal' NOT NULL,
  	"title" varchar NOT NULL,
  	"issued_year" numeric,
  	"issued_month" numeric,
  	"issued_day" numeric,
  	"container_title" varchar,
  	"container_title_short" varchar,
  	"volume" varchar,
  	"issue" varchar,
  	"page" varchar,
  	"number" varchar,
  	"publisher" varchar,
  	"edition" varchar,
  	"language" varchar,
  	"url" varchar,
  	"accessed_on" timestamp(3) with time zone,
  	"identifiers_doi" varchar,
  	"identifiers_pmid" varchar,
  	"identifiers_pmcid" varchar,
  	"identifiers_isbn" varchar,
  	"identifiers_cochrane_id" varchar,
  	"identifiers_prospero" varchar,
  	"identifiers_nct" varchar,
  	"design" "enum_citations_design",
  	"searched_on" timestamp(3) with time zone,
  	"formatted_ama" varchar,
  	"formatted_vancouver" varchar,
  	"formatted_apa" varchar,
  	"guideline_body" varchar,
  	"guideline_direction" "enum_citations_guideline_direction",
  	"guideline_strength" "enum_citations_guideline_strength",
  	"guideline_jurisdiction" varchar,
  	"guideline_expires_on" timestamp(3) with time zone,
  	"amstar2_rating" "enum_citations_amstar2_rating",
  	"amstar2_item1" "enum_citations_amstar2_item1",
  	"amstar2_item2" "enum_citations_amstar2_item2",
  	"amstar2_item3" "enum_citations_amstar2_item3",
  	"amstar2_item4" "enum_citations_amstar2_item4",
  	"amstar2_item5" "enum_citations_amstar2_item5",
  	"amstar2_item6" "enum_citations_amstar2_item6",
  	"amstar2_item7" "enum_citations_amstar2_item7",
  	"amstar2_item8" "enum_citations_amstar2_item8",
  	"amstar2_item9" "enum_citations_amstar2_item9",
  	"amstar2_item10" "enum_citations_amstar2_item10",
  	"amstar2_item11" "enum_citations_amstar2_item11",
  	"amstar2_item12" "enum_citations_amstar2_item12",
  	"amstar2_item13" "enum_citations_amstar2_item13",
  	"amstar2_item14" "enum_citations_amstar2_item14",
  	"amstar2_item15" "enum_citations_amstar2_item15",
  	"amstar2_item16" "enum_citations_amstar2_item16",
  	"verification_state" "enum_citations_verification_state" DEFAULT 'unverified',
  	"verification_read_depth" "enum_citations_verification_read_depth",
  	"verification_by_id" uuid,
  	"verification_at" timestamp(3) with time zone,
  	"verification_recheck_on" timestamp(3) with time zone,
  	"standing_status" "enum_citations_standing_status" DEFAULT 'unknown',
  	"standing_checked_at" timestamp(3) with time zone,
  	"standing_checked_by" "enum_citations_standing_checked_by",
  	"standing_superseded_by_id" uuid,
  	"full_text_id" uuid,
  	"notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"alt" varchar,
  	"decorative" boolean DEFAULT false,
  	"caption" varchar,
  	"credit" varchar,
  	"licence" varchar,
  	"consent_kind" "enum_media_consent_kind" DEFAULT 'none-needed' NOT NULL,
  	"consent_document_id" uuid,
  	"consent_expires_on" timestamp(3) with time zone,
  	"is_live" boolean DEFAULT false,
  	"blurhash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumbnail_avif_url" varchar,
  	"sizes_thumbnail_avif_width" numeric,
  	"sizes_thumbnail_avif_height" numeric,
  	"sizes_thumbnail_avif_mime_type" varchar,
  	"sizes_thumbnail_avif_filesize" numeric,
  	"sizes_thumbnail_avif_filename" varchar,
  	"sizes_thumbnail_webp_url" varchar,
  	"sizes_thumbnail_webp_width" numeric,
  	"sizes_thumbnail_webp_height" numeric,
  	"sizes_thumbnail_webp_mime_type" varchar,
  	"sizes_thumbnail_webp_filesize" numeric,
  	"sizes_thumbnail_webp_filename" varchar,
  	"sizes_thumbnail_jpeg_url" varchar,
  	"sizes_thumbnail_jpeg_width" numeric,
  	"sizes_thumbnail_jpeg_height" numeric,
  	"sizes_thumbnail_jpeg_mime_type" varchar,
  	"sizes_thumbnail_jpeg_filesize" numeric,
  	"sizes_thumbnail_jpeg_filename" varchar,
  	"sizes_card_avif_url" varchar,
  	"sizes_card_avif_width" numeric,
  	"sizes_card_avif_height" numeric,
  	"sizes_card_avif_mime_type" varchar,
  	"sizes_card_avif_filesize" numeric,
  	"sizes_card_avif_filename" varchar,
  	"sizes_card_webp_url" varchar,
  	"sizes_card_webp_width" numeric,
  	"sizes_card_webp_height" numeric,
  	"sizes_card_webp_mime_type" varchar,
  	"sizes_card_webp_filesize" numeric,
  	"sizes_card_webp_filename" varchar,
  	"sizes_card_jpeg_url" varchar,
  	"sizes_card_jpeg_width" numeric,
  	"sizes_card_jpeg_height" numeric,
  	"sizes_card_jpeg_mime_type" varchar,
  	"sizes_card_jpeg_filesize" numeric,
  	"sizes_card_jpeg_filename" varchar,
  	"sizes_hero_avif_url" varchar,
  	"sizes_hero_avif_width" numeric,
  	"sizes_hero_avif_height" numeric,
  	"sizes_hero_avif_mime_type" varchar,
  	"sizes_hero_avif_filesize" numeric,
  	"sizes_hero_avif_filename" varchar,
  	"sizes_hero_webp_url" varchar,
  	"sizes_hero_webp_width" numeric,
  	"sizes_hero_webp_height" numeric,
  	"sizes_hero_webp_mime_type" varchar,
  	"sizes_hero_webp_filesize" numeric,
  	"sizes_hero_webp_filename" varchar,
  	"sizes_hero_jpeg_url" varchar,
  	"sizes_hero_jpeg_width" numeric,
  	"sizes_hero_jpeg_height" numeric,
  	"sizes_hero_jpeg_mime_type" varchar,
  	"sizes_hero_jpeg_filesize" numeric,
  	"sizes_hero_jpeg_filename" varchar,
  	"sizes_og_avif_url" varchar,
  	"sizes_og_avif_width" numeric,
  	"sizes_og_avif_height" numeric,
  	"sizes_og_avif_mime_type" varchar,
  	"sizes_og_avif_filesize" numeric,
  	"sizes_og_avif_filename" varchar,
  	"sizes_og_webp_url" varchar,
  	"sizes_og_webp_width" numeric,
  	"sizes_og_webp_height" numeric,
  	"sizes_og_webp_mime_type" varchar,
  	"sizes_og_webp_filesize" numeric,
  	"sizes_og_webp_filename" varchar,
  	"sizes_og_jpeg_url" varchar,
  	"sizes_og_jpeg_width" numeric,
  	"sizes_og_jpeg_height" numeric,
  	"sizes_og_jpeg_mime_type" varchar,
  	"sizes_og_jpeg_filesize" numeric,
  	"sizes_og_jpeg_filename" varchar
  );
  
  CREATE TABLE "private_files" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"clinic_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'marketer' NOT NULL,
  	"person_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"clinics_id" uuid
  );
  
  CREATE TABLE "api_clients_scopes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_api_clients_scopes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "api_clients" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"expires_on" timestamp(3) with time zone,
  	"last_used_at" timestamp(3) with time zone,
  	"key_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "api_clients_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"clinics_id" uuid
  );
  
  CREATE TABLE "audit_events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"seq" numeric NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor_kind" "enum_audit_events_actor_kind" NOT NULL,
  	"actor" varchar,
  	"action" varchar NOT NULL,
  	"collection" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"clinic" varchar,
  	"before_hash" varchar,
  	"after_hash" varchar,
  	"request_id" varchar,
  	"reason" varchar,
  	"previous_hash" varchar NOT NULL,
  	"hash" varchar NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid,
  	"api_clients_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles_faq" ADD CONSTRAINT "articles_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_hero_image_id_media_id_fk" FOREIGN KEY ("hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_texts" ADD CONSTRAINT "articles_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_modalities_fk" FOREIGN KEY ("modalities_id") REFERENCES "public"."modalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_locations_fk" FOREIGN KEY ("locations_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_disclaimers_fk" FOREIGN KEY ("disclaimers_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_faq" ADD CONSTRAINT "_articles_v_version_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_clinic_id_clinics_id_fk" FOREIGN KEY ("version_clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_hero_image_id_media_id_fk" FOREIGN KEY ("version_hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_texts" ADD CONSTRAINT "_articles_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_modalities_fk" FOREIGN KEY ("modalities_id") REFERENCES "public"."modalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_locations_fk" FOREIGN KEY ("locations_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_disclaimers_fk" FOREIGN KEY ("disclaimers_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_red_flags" ADD CONSTRAINT "conditions_red_flags_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions" ADD CONSTRAINT "conditions_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conditions" ADD CONSTRAINT "conditions_parent_id_conditions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."conditions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conditions_texts" ADD CONSTRAINT "conditions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_rels" ADD CONSTRAINT "conditions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_rels" ADD CONSTRAINT "conditions_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_rels" ADD CONSTRAINT "conditions_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_version_red_flags" ADD CONSTRAINT "_conditions_v_version_red_flags_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v" ADD CONSTRAINT "_conditions_v_parent_id_conditions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."conditions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_conditions_v" ADD CONSTRAINT "_conditions_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_conditions_v" ADD CONSTRAINT "_conditions_v_version_parent_id_conditions_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."conditions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_conditions_v_texts" ADD CONSTRAINT "_conditions_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_rels" ADD CONSTRAINT "_conditions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_rels" ADD CONSTRAINT "_conditions_v_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_rels" ADD CONSTRAINT "_conditions_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "modalities_risks" ADD CONSTRAINT "modalities_risks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."modalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "modalities_cautions" ADD CONSTRAINT "modalities_cautions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."modalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "modalities_devices" ADD CONSTRAINT "modalities_devices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."modalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "modalities_texts" ADD CONSTRAINT "modalities_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."modalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "modalities_rels" ADD CONSTRAINT "modalities_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."modalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "modalities_rels" ADD CONSTRAINT "modalities_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "modalities_rels" ADD CONSTRAINT "modalities_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_modalities_v_version_risks" ADD CONSTRAINT "_modalities_v_version_risks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_modalities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_modalities_v_version_cautions" ADD CONSTRAINT "_modalities_v_version_cautions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_modalities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_modalities_v_version_devices" ADD CONSTRAINT "_modalities_v_version_devices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_modalities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_modalities_v" ADD CONSTRAINT "_modalities_v_parent_id_modalities_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."modalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_modalities_v_texts" ADD CONSTRAINT "_modalities_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_modalities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_modalities_v_rels" ADD CONSTRAINT "_modalities_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_modalities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_modalities_v_rels" ADD CONSTRAINT "_modalities_v_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_modalities_v_rels" ADD CONSTRAINT "_modalities_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinics_insurance" ADD CONSTRAINT "clinics_insurance_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinics_notices" ADD CONSTRAINT "clinics_notices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinics_offers" ADD CONSTRAINT "clinics_offers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinics_socials" ADD CONSTRAINT "clinics_socials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinics_jurisdictions" ADD CONSTRAINT "clinics_jurisdictions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinics" ADD CONSTRAINT "clinics_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clinics_rels" ADD CONSTRAINT "clinics_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinics_rels" ADD CONSTRAINT "clinics_rels_disclaimers_fk" FOREIGN KEY ("disclaimers_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinics_rels" ADD CONSTRAINT "clinics_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinics_rels" ADD CONSTRAINT "clinics_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinics_v_version_insurance" ADD CONSTRAINT "_clinics_v_version_insurance_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinics_v_version_notices" ADD CONSTRAINT "_clinics_v_version_notices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinics_v_version_offers" ADD CONSTRAINT "_clinics_v_version_offers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinics_v_version_socials" ADD CONSTRAINT "_clinics_v_version_socials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinics_v_version_jurisdictions" ADD CONSTRAINT "_clinics_v_version_jurisdictions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_clinics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinics_v" ADD CONSTRAINT "_clinics_v_parent_id_clinics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_clinics_v" ADD CONSTRAINT "_clinics_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_clinics_v_rels" ADD CONSTRAINT "_clinics_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_clinics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinics_v_rels" ADD CONSTRAINT "_clinics_v_rels_disclaimers_fk" FOREIGN KEY ("disclaimers_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinics_v_rels" ADD CONSTRAINT "_clinics_v_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinics_v_rels" ADD CONSTRAINT "_clinics_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_service_areas" ADD CONSTRAINT "locations_service_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_phones" ADD CONSTRAINT "locations_phones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_hours_weekly_days" ADD CONSTRAINT "locations_hours_weekly_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."locations_hours_weekly"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_hours_weekly" ADD CONSTRAINT "locations_hours_weekly_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_hours_exceptions" ADD CONSTRAINT "locations_hours_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_accessibility" ADD CONSTRAINT "locations_accessibility_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_insurance" ADD CONSTRAINT "locations_insurance_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations" ADD CONSTRAINT "locations_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "locations_texts" ADD CONSTRAINT "locations_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_rels" ADD CONSTRAINT "locations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_rels" ADD CONSTRAINT "locations_rels_modalities_fk" FOREIGN KEY ("modalities_id") REFERENCES "public"."modalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_rels" ADD CONSTRAINT "locations_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_rels" ADD CONSTRAINT "locations_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_rels" ADD CONSTRAINT "locations_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_service_areas" ADD CONSTRAINT "_locations_v_version_service_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_phones" ADD CONSTRAINT "_locations_v_version_phones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_hours_weekly_days" ADD CONSTRAINT "_locations_v_version_hours_weekly_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_locations_v_version_hours_weekly"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_hours_weekly" ADD CONSTRAINT "_locations_v_version_hours_weekly_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_hours_exceptions" ADD CONSTRAINT "_locations_v_version_hours_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_accessibility" ADD CONSTRAINT "_locations_v_version_accessibility_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_insurance" ADD CONSTRAINT "_locations_v_version_insurance_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v" ADD CONSTRAINT "_locations_v_parent_id_locations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_locations_v" ADD CONSTRAINT "_locations_v_version_clinic_id_clinics_id_fk" FOREIGN KEY ("version_clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_locations_v_texts" ADD CONSTRAINT "_locations_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_rels" ADD CONSTRAINT "_locations_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_rels" ADD CONSTRAINT "_locations_v_rels_modalities_fk" FOREIGN KEY ("modalities_id") REFERENCES "public"."modalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_rels" ADD CONSTRAINT "_locations_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_rels" ADD CONSTRAINT "_locations_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_rels" ADD CONSTRAINT "_locations_v_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_credentials" ADD CONSTRAINT "people_credentials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_rels" ADD CONSTRAINT "people_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_rels" ADD CONSTRAINT "people_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_rels" ADD CONSTRAINT "people_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_credentials" ADD CONSTRAINT "_people_v_version_credentials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_photo_id_media_id_fk" FOREIGN KEY ("version_photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_user_id_users_id_fk" FOREIGN KEY ("version_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_rels" ADD CONSTRAINT "_people_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_rels" ADD CONSTRAINT "_people_v_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_rels" ADD CONSTRAINT "_people_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimer_collections" ADD CONSTRAINT "disclaimer_collections_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimer_claim_types" ADD CONSTRAINT "disclaimer_claim_types_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimers_texts" ADD CONSTRAINT "disclaimers_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimers_rels" ADD CONSTRAINT "disclaimers_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimers_rels" ADD CONSTRAINT "disclaimers_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimers_rels" ADD CONSTRAINT "disclaimers_rels_modalities_fk" FOREIGN KEY ("modalities_id") REFERENCES "public"."modalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimers_rels" ADD CONSTRAINT "disclaimers_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimers_rels" ADD CONSTRAINT "disclaimers_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimer_collections_v" ADD CONSTRAINT "_disclaimer_collections_v_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_disclaimers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimer_claim_types_v" ADD CONSTRAINT "_disclaimer_claim_types_v_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_disclaimers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v" ADD CONSTRAINT "_disclaimers_v_parent_id_disclaimers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclaimers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_texts" ADD CONSTRAINT "_disclaimers_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_disclaimers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_rels" ADD CONSTRAINT "_disclaimers_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_disclaimers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_rels" ADD CONSTRAINT "_disclaimers_v_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_rels" ADD CONSTRAINT "_disclaimers_v_rels_modalities_fk" FOREIGN KEY ("modalities_id") REFERENCES "public"."modalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_rels" ADD CONSTRAINT "_disclaimers_v_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_rels" ADD CONSTRAINT "_disclaimers_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "citations_author" ADD CONSTRAINT "citations_author_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "citations_results" ADD CONSTRAINT "citations_results_condition_id_conditions_id_fk" FOREIGN KEY ("condition_id") REFERENCES "public"."conditions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "citations_results" ADD CONSTRAINT "citations_results_modality_id_modalities_id_fk" FOREIGN KEY ("modality_id") REFERENCES "public"."modalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "citations_results" ADD CONSTRAINT "citations_results_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "citations_verification_checklist" ADD CONSTRAINT "citations_verification_checklist_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "citations_standing_notices" ADD CONSTRAINT "citations_standing_notices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "citations" ADD CONSTRAINT "citations_verification_by_id_users_id_fk" FOREIGN KEY ("verification_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "citations" ADD CONSTRAINT "citations_standing_superseded_by_id_citations_id_fk" FOREIGN KEY ("standing_superseded_by_id") REFERENCES "public"."citations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "citations" ADD CONSTRAINT "citations_full_text_id_private_files_id_fk" FOREIGN KEY ("full_text_id") REFERENCES "public"."private_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_consent_document_id_private_files_id_fk" FOREIGN KEY ("consent_document_id") REFERENCES "public"."private_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "redirects" ADD CONSTRAINT "redirects_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_clinics_fk" FOREIGN KEY ("clinics_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "api_clients_scopes" ADD CONSTRAINT "api_clients_scopes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."api_clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "api_clients_rels" ADD CONSTRAINT "api_clients_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."api_clients"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "api_clients_rels" ADD CONSTRAINT "api_clients_rels_clinics_fk" FOREIGN KEY ("clinics_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_api_clients_fk" FOREIGN KEY ("api_clients_id") REFERENCES "public"."api_clients"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_faq_order_idx" ON "articles_faq" USING btree ("_order");
  CREATE INDEX "articles_faq_parent_id_idx" ON "articles_faq" USING btree ("_parent_id");
  CREATE INDEX "articles_seo_seo_image_idx" ON "articles" USING btree ("seo_image_id");
  CREATE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_clinic_idx" ON "articles" USING btree ("clinic_id");
  CREATE INDEX "articles_hero_image_idx" ON "articles" USING btree ("hero_image_id");
  CREATE INDEX "articles_publication_publication_live_hash_idx" ON "articles" USING btree ("publication_live_hash");
  CREATE INDEX "articles_publication_publication_published_at_idx" ON "articles" USING btree ("publication_published_at");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles_deleted_at_idx" ON "articles" USING btree ("deleted_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE UNIQUE INDEX "clinic_slug_idx" ON "articles" USING btree ("clinic_id","slug");
  CREATE INDEX "articles_texts_order_parent" ON "articles_texts" USING btree ("order","parent_id");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_conditions_id_idx" ON "articles_rels" USING btree ("conditions_id");
  CREATE INDEX "articles_rels_modalities_id_idx" ON "articles_rels" USING btree ("modalities_id");
  CREATE INDEX "articles_rels_locations_id_idx" ON "articles_rels" USING btree ("locations_id");
  CREATE INDEX "articles_rels_disclaimers_id_idx" ON "articles_rels" USING btree ("disclaimers_id");
  CREATE INDEX "articles_rels_articles_id_idx" ON "articles_rels" USING btree ("articles_id");
  CREATE INDEX "articles_rels_people_id_idx" ON "articles_rels" USING btree ("people_id");
  CREATE INDEX "articles_rels_citations_id_idx" ON "articles_rels" USING btree ("citations_id");
  CREATE INDEX "articles_rels_media_id_idx" ON "articles_rels" USING btree ("media_id");
  CREATE INDEX "_articles_v_version_faq_order_idx" ON "_articles_v_version_faq" USING btree ("_order");
  CREATE INDEX "_articles_v_version_faq_parent_id_idx" ON "_articles_v_version_faq" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_seo_version_seo_image_idx" ON "_articles_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_clinic_idx" ON "_articles_v" USING btree ("version_clinic_id");
  CREATE INDEX "_articles_v_version_version_hero_image_idx" ON "_articles_v" USING btree ("version_hero_image_id");
  CREATE INDEX "_articles_v_version_publication_version_publication_live_idx" ON "_articles_v" USING btree ("version_publication_live_hash");
  CREATE INDEX "_articles_v_version_publication_version_publication_publ_idx" ON "_articles_v" USING btree ("version_publication_published_at");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version_deleted_at_idx" ON "_articles_v" USING btree ("version_deleted_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "version_clinic_version_slug_idx" ON "_articles_v" USING btree ("version_clinic_id","version_slug");
  CREATE INDEX "_articles_v_texts_order_parent" ON "_articles_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_conditions_id_idx" ON "_articles_v_rels" USING btree ("conditions_id");
  CREATE INDEX "_articles_v_rels_modalities_id_idx" ON "_articles_v_rels" USING btree ("modalities_id");
  CREATE INDEX "_articles_v_rels_locations_id_idx" ON "_articles_v_rels" USING btree ("locations_id");
  CREATE INDEX "_articles_v_rels_disclaimers_id_idx" ON "_articles_v_rels" USING btree ("disclaimers_id");
  CREATE INDEX "_articles_v_rels_articles_id_idx" ON "_articles_v_rels" USING btree ("articles_id");
  CREATE INDEX "_articles_v_rels_people_id_idx" ON "_articles_v_rels" USING btree ("people_id");
  CREATE INDEX "_articles_v_rels_citations_id_idx" ON "_articles_v_rels" USING btree ("citations_id");
  CREATE INDEX "_articles_v_rels_media_id_idx" ON "_articles_v_rels" USING btree ("media_id");
  CREATE INDEX "conditions_red_flags_order_idx" ON "conditions_red_flags" USING btree ("_order");
  CREATE INDEX "conditions_red_flags_parent_id_idx" ON "conditions_red_flags" USING btree ("_parent_id");
  CREATE INDEX "conditions_image_idx" ON "conditions" USING btree ("image_id");
  CREATE INDEX "conditions_parent_idx" ON "conditions" USING btree ("parent_id");
  CREATE INDEX "conditions_slug_idx" ON "conditions" USING btree ("slug");
  CREATE INDEX "conditions_publication_publication_live_hash_idx" ON "conditions" USING btree ("publication_live_hash");
  CREATE INDEX "conditions_publication_publication_published_at_idx" ON "conditions" USING btree ("publication_published_at");
  CREATE INDEX "conditions_updated_at_idx" ON "conditions" USING btree ("updated_at");
  CREATE INDEX "conditions_created_at_idx" ON "conditions" USING btree ("created_at");
  CREATE INDEX "conditions_deleted_at_idx" ON "conditions" USING btree ("deleted_at");
  CREATE INDEX "conditions__status_idx" ON "conditions" USING btree ("_status");
  CREATE UNIQUE INDEX "slug_idx" ON "conditions" USING btree ("slug");
  CREATE INDEX "conditions_texts_order_parent" ON "conditions_texts" USING btree ("order","parent_id");
  CREATE INDEX "conditions_rels_order_idx" ON "conditions_rels" USING btree ("order");
  CREATE INDEX "conditions_rels_parent_idx" ON "conditions_rels" USING btree ("parent_id");
  CREATE INDEX "conditions_rels_path_idx" ON "conditions_rels" USING btree ("path");
  CREATE INDEX "conditions_rels_citations_id_idx" ON "conditions_rels" USING btree ("citations_id");
  CREATE INDEX "conditions_rels_media_id_idx" ON "conditions_rels" USING btree ("media_id");
  CREATE INDEX "_conditions_v_version_red_flags_order_idx" ON "_conditions_v_version_red_flags" USING btree ("_order");
  CREATE INDEX "_conditions_v_version_red_flags_parent_id_idx" ON "_conditions_v_version_red_flags" USING btree ("_parent_id");
  CREATE INDEX "_conditions_v_parent_idx" ON "_conditions_v" USING btree ("parent_id");
  CREATE INDEX "_conditions_v_version_version_image_idx" ON "_conditions_v" USING btree ("version_image_id");
  CREATE INDEX "_conditions_v_version_version_parent_idx" ON "_conditions_v" USING btree ("version_parent_id");
  CREATE INDEX "_conditions_v_version_version_slug_idx" ON "_conditions_v" USING btree ("version_slug");
  CREATE INDEX "_conditions_v_version_publication_version_publication_li_idx" ON "_conditions_v" USING btree ("version_publication_live_hash");
  CREATE INDEX "_conditions_v_version_publication_version_publication_pu_idx" ON "_conditions_v" USING btree ("version_publication_published_at");
  CREATE INDEX "_conditions_v_version_version_updated_at_idx" ON "_conditions_v" USING btree ("version_updated_at");
  CREATE INDEX "_conditions_v_version_version_created_at_idx" ON "_conditions_v" USING btree ("version_created_at");
  CREATE INDEX "_conditions_v_version_version_deleted_at_idx" ON "_conditions_v" USING btree ("version_deleted_at");
  CREATE INDEX "_conditions_v_version_version__status_idx" ON "_conditions_v" USING btree ("version__status");
  CREATE INDEX "_conditions_v_created_at_idx" ON "_conditions_v" USING btree ("created_at");
  CREATE INDEX "_conditions_v_updated_at_idx" ON "_conditions_v" USING btree ("updated_at");
  CREATE INDEX "_conditions_v_latest_idx" ON "_conditions_v" USING btree ("latest");
  CREATE INDEX "version_slug_idx" ON "_conditions_v" USING btree ("version_slug");
  CREATE INDEX "_conditions_v_texts_order_parent" ON "_conditions_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_conditions_v_rels_order_idx" ON "_conditions_v_rels" USING btree ("order");
  CREATE INDEX "_conditions_v_rels_parent_idx" ON "_conditions_v_rels" USING btree ("parent_id");
  CREATE INDEX "_conditions_v_rels_path_idx" ON "_conditions_v_rels" USING btree ("path");
  CREATE INDEX "_conditions_v_rels_citations_id_idx" ON "_conditions_v_rels" USING btree ("citations_id");
  CREATE INDEX "_conditions_v_rels_media_id_idx" ON "_conditions_v_rels" USING btree ("media_id");
  CREATE INDEX "modalities_risks_order_idx" ON "modalities_risks" USING btree ("_order");
  CREATE INDEX "modalities_risks_parent_id_idx" ON "modalities_risks" USING btree ("_parent_id");
  CREATE INDEX "modalities_cautions_order_idx" ON "modalities_cautions" USING btree ("_order");
  CREATE INDEX "modalities_cautions_parent_id_idx" ON "modalities_cautions" USING btree ("_parent_id");
  CREATE INDEX "modalities_devices_order_idx" ON "modalities_devices" USING btree ("_order");
  CREATE INDEX "modalities_devices_parent_id_idx" ON "modalities_devices" USING btree ("_parent_id");
  CREATE INDEX "modalities_slug_idx" ON "modalities" USING btree ("slug");
  CREATE INDEX "modalities_publication_publication_live_hash_idx" ON "modalities" USING btree ("publication_live_hash");
  CREATE INDEX "modalities_publication_publication_published_at_idx" ON "modalities" USING btree ("publication_published_at");
  CREATE INDEX "modalities_updated_at_idx" ON "modalities" USING btree ("updated_at");
  CREATE INDEX "modalities_created_at_idx" ON "modalities" USING btree ("created_at");
  CREATE INDEX "modalities_deleted_at_idx" ON "modalities" USING btree ("deleted_at");
  CREATE INDEX "modalities__status_idx" ON "modalities" USING btree ("_status");
  CREATE UNIQUE INDEX "slug_1_idx" ON "modalities" USING btree ("slug");
  CREATE INDEX "modalities_texts_order_parent" ON "modalities_texts" USING btree ("order","parent_id");
  CREATE INDEX "modalities_rels_order_idx" ON "modalities_rels" USING btree ("order");
  CREATE INDEX "modalities_rels_parent_idx" ON "modalities_rels" USING btree ("parent_id");
  CREATE INDEX "modalities_rels_path_idx" ON "modalities_rels" USING btree ("path");
  CREATE INDEX "modalities_rels_citations_id_idx" ON "modalities_rels" USING btree ("citations_id");
  CREATE INDEX "modalities_rels_media_id_idx" ON "modalities_rels" USING btree ("media_id");
  CREATE INDEX "_modalities_v_version_risks_order_idx" ON "_modalities_v_version_risks" USING btree ("_order");
  CREATE INDEX "_modalities_v_version_risks_parent_id_idx" ON "_modalities_v_version_risks" USING btree ("_parent_id");
  CREATE INDEX "_modalities_v_version_cautions_order_idx" ON "_modalities_v_version_cautions" USING btree ("_order");
  CREATE INDEX "_modalities_v_version_cautions_parent_id_idx" ON "_modalities_v_version_cautions" USING btree ("_parent_id");
  CREATE INDEX "_modalities_v_version_devices_order_idx" ON "_modalities_v_version_devices" USING btree ("_order");
  CREATE INDEX "_modalities_v_version_devices_parent_id_idx" ON "_modalities_v_version_devices" USING btree ("_parent_id");
  CREATE INDEX "_modalities_v_parent_idx" ON "_modalities_v" USING btree ("parent_id");
  CREATE INDEX "_modalities_v_version_version_slug_idx" ON "_modalities_v" USING btree ("version_slug");
  CREATE INDEX "_modalities_v_version_publication_version_publication_li_idx" ON "_modalities_v" USING btree ("version_publication_live_hash");
  CREATE INDEX "_modalities_v_version_publication_version_publication_pu_idx" ON "_modalities_v" USING btree ("version_publication_published_at");
  CREATE INDEX "_modalities_v_version_version_updated_at_idx" ON "_modalities_v" USING btree ("version_updated_at");
  CREATE INDEX "_modalities_v_version_version_created_at_idx" ON "_modalities_v" USING btree ("version_created_at");
  CREATE INDEX "_modalities_v_version_version_deleted_at_idx" ON "_modalities_v" USING btree ("version_deleted_at");
  CREATE INDEX "_modalities_v_version_version__status_idx" ON "_modalities_v" USING btree ("version__status");
  CREATE INDEX "_modalities_v_created_at_idx" ON "_modalities_v" USING btree ("created_at");
  CREATE INDEX "_modalities_v_updated_at_idx" ON "_modalities_v" USING btree ("updated_at");
  CREATE INDEX "_modalities_v_latest_idx" ON "_modalities_v" USING btree ("latest");
  CREATE INDEX "version_slug_1_idx" ON "_modalities_v" USING btree ("version_slug");
  CREATE INDEX "_modalities_v_texts_order_parent" ON "_modalities_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_modalities_v_rels_order_idx" ON "_modalities_v_rels" USING btree ("order");
  CREATE INDEX "_modalities_v_rels_parent_idx" ON "_modalities_v_rels" USING btree ("parent_id");
  CREATE INDEX "_modalities_v_rels_path_idx" ON "_modalities_v_rels" USING btree ("path");
  CREATE INDEX "_modalities_v_rels_citations_id_idx" ON "_modalities_v_rels" USING btree ("citations_id");
  CREATE INDEX "_modalities_v_rels_media_id_idx" ON "_modalities_v_rels" USING btree ("media_id");
  CREATE INDEX "clinics_insurance_order_idx" ON "clinics_insurance" USING btree ("_order");
  CREATE INDEX "clinics_insurance_parent_id_idx" ON "clinics_insurance" USING btree ("_parent_id");
  CREATE INDEX "clinics_notices_order_idx" ON "clinics_notices" USING btree ("_order");
  CREATE INDEX "clinics_notices_parent_id_idx" ON "clinics_notices" USING btree ("_parent_id");
  CREATE INDEX "clinics_offers_order_idx" ON "clinics_offers" USING btree ("_order");
  CREATE INDEX "clinics_offers_parent_id_idx" ON "clinics_offers" USING btree ("_parent_id");
  CREATE INDEX "clinics_socials_order_idx" ON "clinics_socials" USING btree ("_order");
  CREATE INDEX "clinics_socials_parent_id_idx" ON "clinics_socials" USING btree ("_parent_id");
  CREATE INDEX "clinics_jurisdictions_order_idx" ON "clinics_jurisdictions" USING btree ("order");
  CREATE INDEX "clinics_jurisdictions_parent_idx" ON "clinics_jurisdictions" USING btree ("parent_id");
  CREATE INDEX "clinics_logo_idx" ON "clinics" USING btree ("logo_id");
  CREATE INDEX "clinics_slug_idx" ON "clinics" USING btree ("slug");
  CREATE INDEX "clinics_publication_publication_live_hash_idx" ON "clinics" USING btree ("publication_live_hash");
  CREATE INDEX "clinics_publication_publication_published_at_idx" ON "clinics" USING btree ("publication_published_at");
  CREATE INDEX "clinics_updated_at_idx" ON "clinics" USING btree ("updated_at");
  CREATE INDEX "clinics_created_at_idx" ON "clinics" USING btree ("created_at");
  CREATE INDEX "clinics_deleted_at_idx" ON "clinics" USING btree ("deleted_at");
  CREATE INDEX "clinics__status_idx" ON "clinics" USING btree ("_status");
  CREATE UNIQUE INDEX "slug_2_idx" ON "clinics" USING btree ("slug");
  CREATE INDEX "clinics_rels_order_idx" ON "clinics_rels" USING btree ("order");
  CREATE INDEX "clinics_rels_parent_idx" ON "clinics_rels" USING btree ("parent_id");
  CREATE INDEX "clinics_rels_path_idx" ON "clinics_rels" USING btree ("path");
  CREATE INDEX "clinics_rels_disclaimers_id_idx" ON "clinics_rels" USING btree ("disclaimers_id");
  CREATE INDEX "clinics_rels_citations_id_idx" ON "clinics_rels" USING btree ("citations_id");
  CREATE INDEX "clinics_rels_media_id_idx" ON "clinics_rels" USING btree ("media_id");
  CREATE INDEX "_clinics_v_version_insurance_order_idx" ON "_clinics_v_version_insurance" USING btree ("_order");
  CREATE INDEX "_clinics_v_version_insurance_parent_id_idx" ON "_clinics_v_version_insurance" USING btree ("_parent_id");
  CREATE INDEX "_clinics_v_version_notices_order_idx" ON "_clinics_v_version_notices" USING btree ("_order");
  CREATE INDEX "_clinics_v_version_notices_parent_id_idx" ON "_clinics_v_version_notices" USING btree ("_parent_id");
  CREATE INDEX "_clinics_v_version_offers_order_idx" ON "_clinics_v_version_offers" USING btree ("_order");
  CREATE INDEX "_clinics_v_version_offers_parent_id_idx" ON "_clinics_v_version_offers" USING btree ("_parent_id");
  CREATE INDEX "_clinics_v_version_socials_order_idx" ON "_clinics_v_version_socials" USING btree ("_order");
  CREATE INDEX "_clinics_v_version_socials_parent_id_idx" ON "_clinics_v_version_socials" USING btree ("_parent_id");
  CREATE INDEX "_clinics_v_version_jurisdictions_order_idx" ON "_clinics_v_version_jurisdictions" USING btree ("order");
  CREATE INDEX "_clinics_v_version_jurisdictions_parent_idx" ON "_clinics_v_version_jurisdictions" USING btree ("parent_id");
  CREATE INDEX "_clinics_v_parent_idx" ON "_clinics_v" USING btree ("parent_id");
  CREATE INDEX "_clinics_v_version_version_logo_idx" ON "_clinics_v" USING btree ("version_logo_id");
  CREATE INDEX "_clinics_v_version_version_slug_idx" ON "_clinics_v" USING btree ("version_slug");
  CREATE INDEX "_clinics_v_version_publication_version_publication_live__idx" ON "_clinics_v" USING btree ("version_publication_live_hash");
  CREATE INDEX "_clinics_v_version_publication_version_publication_publi_idx" ON "_clinics_v" USING btree ("version_publication_published_at");
  CREATE INDEX "_clinics_v_version_version_updated_at_idx" ON "_clinics_v" USING btree ("version_updated_at");
  CREATE INDEX "_clinics_v_version_version_created_at_idx" ON "_clinics_v" USING btree ("version_created_at");
  CREATE INDEX "_clinics_v_version_version_deleted_at_idx" ON "_clinics_v" USING btree ("version_deleted_at");
  CREATE INDEX "_clinics_v_version_version__status_idx" ON "_clinics_v" USING btree ("version__status");
  CREATE INDEX "_clinics_v_created_at_idx" ON "_clinics_v" USING btree ("created_at");
  CREATE INDEX "_clinics_v_updated_at_idx" ON "_clinics_v" USING btree ("updated_at");
  CREATE INDEX "_clinics_v_latest_idx" ON "_clinics_v" USING btree ("latest");
  CREATE INDEX "version_slug_2_idx" ON "_clinics_v" USING btree ("version_slug");
  CREATE INDEX "_clinics_v_rels_order_idx" ON "_clinics_v_rels" USING btree ("order");
  CREATE INDEX "_clinics_v_rels_parent_idx" ON "_clinics_v_rels" USING btree ("parent_id");
  CREATE INDEX "_clinics_v_rels_path_idx" ON "_clinics_v_rels" USING btree ("path");
  CREATE INDEX "_clinics_v_rels_disclaimers_id_idx" ON "_clinics_v_rels" USING btree ("disclaimers_id");
  CREATE INDEX "_clinics_v_rels_citations_id_idx" ON "_clinics_v_rels" USING btree ("citations_id");
  CREATE INDEX "_clinics_v_rels_media_id_idx" ON "_clinics_v_rels" USING btree ("media_id");
  CREATE INDEX "locations_service_areas_order_idx" ON "locations_service_areas" USING btree ("_order");
  CREATE INDEX "locations_service_areas_parent_id_idx" ON "locations_service_areas" USING btree ("_parent_id");
  CREATE INDEX "locations_phones_order_idx" ON "locations_phones" USING btree ("_order");
  CREATE INDEX "locations_phones_parent_id_idx" ON "locations_phones" USING btree ("_parent_id");
  CREATE INDEX "locations_hours_weekly_days_order_idx" ON "locations_hours_weekly_days" USING btree ("order");
  CREATE INDEX "locations_hours_weekly_days_parent_idx" ON "locations_hours_weekly_days" USING btree ("parent_id");
  CREATE INDEX "locations_hours_weekly_order_idx" ON "locations_hours_weekly" USING btree ("_order");
  CREATE INDEX "locations_hours_weekly_parent_id_idx" ON "locations_hours_weekly" USING btree ("_parent_id");
  CREATE INDEX "locations_hours_exceptions_order_idx" ON "locations_hours_exceptions" USING btree ("_order");
  CREATE INDEX "locations_hours_exceptions_parent_id_idx" ON "locations_hours_exceptions" USING btree ("_parent_id");
  CREATE INDEX "locations_accessibility_order_idx" ON "locations_accessibility" USING btree ("_order");
  CREATE INDEX "locations_accessibility_parent_id_idx" ON "locations_accessibility" USING btree ("_parent_id");
  CREATE INDEX "locations_insurance_order_idx" ON "locations_insurance" USING btree ("_order");
  CREATE INDEX "locations_insurance_parent_id_idx" ON "locations_insurance" USING btree ("_parent_id");
  CREATE INDEX "locations_clinic_idx" ON "locations" USING btree ("clinic_id");
  CREATE INDEX "locations_slug_idx" ON "locations" USING btree ("slug");
  CREATE INDEX "locations_publication_publication_live_hash_idx" ON "locations" USING btree ("publication_live_hash");
  CREATE INDEX "locations_publication_publication_published_at_idx" ON "locations" USING btree ("publication_published_at");
  CREATE INDEX "locations_updated_at_idx" ON "locations" USING btree ("updated_at");
  CREATE INDEX "locations_created_at_idx" ON "locations" USING btree ("created_at");
  CREATE INDEX "locations_deleted_at_idx" ON "locations" USING btree ("deleted_at");
  CREATE INDEX "locations__status_idx" ON "locations" USING btree ("_status");
  CREATE UNIQUE INDEX "clinic_slug_1_idx" ON "locations" USING btree ("clinic_id","slug");
  CREATE INDEX "locations_texts_order_parent" ON "locations_texts" USING btree ("order","parent_id");
  CREATE INDEX "locations_rels_order_idx" ON "locations_rels" USING btree ("order");
  CREATE INDEX "locations_rels_parent_idx" ON "locations_rels" USING btree ("parent_id");
  CREATE INDEX "locations_rels_path_idx" ON "locations_rels" USING btree ("path");
  CREATE INDEX "locations_rels_modalities_id_idx" ON "locations_rels" USING btree ("modalities_id");
  CREATE INDEX "locations_rels_people_id_idx" ON "locations_rels" USING btree ("people_id");
  CREATE INDEX "locations_rels_media_id_idx" ON "locations_rels" USING btree ("media_id");
  CREATE INDEX "locations_rels_citations_id_idx" ON "locations_rels" USING btree ("citations_id");
  CREATE INDEX "_locations_v_version_service_areas_order_idx" ON "_locations_v_version_service_areas" USING btree ("_order");
  CREATE INDEX "_locations_v_version_service_areas_parent_id_idx" ON "_locations_v_version_service_areas" USING btree ("_parent_id");
  CREATE INDEX "_locations_v_version_phones_order_idx" ON "_locations_v_version_phones" USING btree ("_order");
  CREATE INDEX "_locations_v_version_phones_parent_id_idx" ON "_locations_v_version_phones" USING btree ("_parent_id");
  CREATE INDEX "_locations_v_version_hours_weekly_days_order_idx" ON "_locations_v_version_hours_weekly_days" USING btree ("order");
  CREATE INDEX "_locations_v_version_hours_weekly_days_parent_idx" ON "_locations_v_version_hours_weekly_days" USING btree ("parent_id");
  CREATE INDEX "_locations_v_version_hours_weekly_order_idx" ON "_locations_v_version_hours_weekly" USING btree ("_order");
  CREATE INDEX "_locations_v_version_hours_weekly_parent_id_idx" ON "_locations_v_version_hours_weekly" USING btree ("_parent_id");
  CREATE INDEX "_locations_v_version_hours_exceptions_order_idx" ON "_locations_v_version_hours_exceptions" USING btree ("_order");
  CREATE INDEX "_locations_v_version_hours_exceptions_parent_id_idx" ON "_locations_v_version_hours_exceptions" USING btree ("_parent_id");
  CREATE INDEX "_locations_v_version_accessibility_order_idx" ON "_locations_v_version_accessibility" USING btree ("_order");
  CREATE INDEX "_locations_v_version_accessibility_parent_id_idx" ON "_locations_v_version_accessibility" USING btree ("_parent_id");
  CREATE INDEX "_locations_v_version_insurance_order_idx" ON "_locations_v_version_insurance" USING btree ("_order");
  CREATE INDEX "_locations_v_version_insurance_parent_id_idx" ON "_locations_v_version_insurance" USING btree ("_parent_id");
  CREATE INDEX "_locations_v_parent_idx" ON "_locations_v" USING btree ("parent_id");
  CREATE INDEX "_locations_v_version_version_clinic_idx" ON "_locations_v" USING btree ("version_clinic_id");
  CREATE INDEX "_locations_v_version_version_slug_idx" ON "_locations_v" USING btree ("version_slug");
  CREATE INDEX "_locations_v_version_publication_version_publication_liv_idx" ON "_locations_v" USING btree ("version_publication_live_hash");
  CREATE INDEX "_locations_v_version_publication_version_publication_pub_idx" ON "_locations_v" USING btree ("version_publication_published_at");
  CREATE INDEX "_locations_v_version_version_updated_at_idx" ON "_locations_v" USING btree ("version_updated_at");
  CREATE INDEX "_locations_v_version_version_created_at_idx" ON "_locations_v" USING btree ("version_created_at");
  CREATE INDEX "_locations_v_version_version_deleted_at_idx" ON "_locations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_locations_v_version_version__status_idx" ON "_locations_v" USING btree ("version__status");
  CREATE INDEX "_locations_v_created_at_idx" ON "_locations_v" USING btree ("created_at");
  CREATE INDEX "_locations_v_updated_at_idx" ON "_locations_v" USING btree ("updated_at");
  CREATE INDEX "_locations_v_latest_idx" ON "_locations_v" USING btree ("latest");
  CREATE INDEX "version_clinic_version_slug_1_idx" ON "_locations_v" USING btree ("version_clinic_id","version_slug");
  CREATE INDEX "_locations_v_texts_order_parent" ON "_locations_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_locations_v_rels_order_idx" ON "_locations_v_rels" USING btree ("order");
  CREATE INDEX "_locations_v_rels_parent_idx" ON "_locations_v_rels" USING btree ("parent_id");
  CREATE INDEX "_locations_v_rels_path_idx" ON "_locations_v_rels" USING btree ("path");
  CREATE INDEX "_locations_v_rels_modalities_id_idx" ON "_locations_v_rels" USING btree ("modalities_id");
  CREATE INDEX "_locations_v_rels_people_id_idx" ON "_locations_v_rels" USING btree ("people_id");
  CREATE INDEX "_locations_v_rels_media_id_idx" ON "_locations_v_rels" USING btree ("media_id");
  CREATE INDEX "_locations_v_rels_citations_id_idx" ON "_locations_v_rels" USING btree ("citations_id");
  CREATE INDEX "people_credentials_order_idx" ON "people_credentials" USING btree ("_order");
  CREATE INDEX "people_credentials_parent_id_idx" ON "people_credentials" USING btree ("_parent_id");
  CREATE INDEX "people_photo_idx" ON "people" USING btree ("photo_id");
  CREATE INDEX "people_user_idx" ON "people" USING btree ("user_id");
  CREATE INDEX "people_slug_idx" ON "people" USING btree ("slug");
  CREATE INDEX "people_publication_publication_live_hash_idx" ON "people" USING btree ("publication_live_hash");
  CREATE INDEX "people_publication_publication_published_at_idx" ON "people" USING btree ("publication_published_at");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "people_deleted_at_idx" ON "people" USING btree ("deleted_at");
  CREATE INDEX "people__status_idx" ON "people" USING btree ("_status");
  CREATE UNIQUE INDEX "slug_3_idx" ON "people" USING btree ("slug");
  CREATE INDEX "people_rels_order_idx" ON "people_rels" USING btree ("order");
  CREATE INDEX "people_rels_parent_idx" ON "people_rels" USING btree ("parent_id");
  CREATE INDEX "people_rels_path_idx" ON "people_rels" USING btree ("path");
  CREATE INDEX "people_rels_citations_id_idx" ON "people_rels" USING btree ("citations_id");
  CREATE INDEX "people_rels_media_id_idx" ON "people_rels" USING btree ("media_id");
  CREATE INDEX "_people_v_version_credentials_order_idx" ON "_people_v_version_credentials" USING btree ("_order");
  CREATE INDEX "_people_v_version_credentials_parent_id_idx" ON "_people_v_version_credentials" USING btree ("_parent_id");
  CREATE INDEX "_people_v_parent_idx" ON "_people_v" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_version_photo_idx" ON "_people_v" USING btree ("version_photo_id");
  CREATE INDEX "_people_v_version_version_user_idx" ON "_people_v" USING btree ("version_user_id");
  CREATE INDEX "_people_v_version_version_slug_idx" ON "_people_v" USING btree ("version_slug");
  CREATE INDEX "_people_v_version_publication_version_publication_live_h_idx" ON "_people_v" USING btree ("version_publication_live_hash");
  CREATE INDEX "_people_v_version_publication_version_publication_publis_idx" ON "_people_v" USING btree ("version_publication_published_at");
  CREATE INDEX "_people_v_version_version_updated_at_idx" ON "_people_v" USING btree ("version_updated_at");
  CREATE INDEX "_people_v_version_version_created_at_idx" ON "_people_v" USING btree ("version_created_at");
  CREATE INDEX "_people_v_version_version_deleted_at_idx" ON "_people_v" USING btree ("version_deleted_at");
  CREATE INDEX "_people_v_version_version__status_idx" ON "_people_v" USING btree ("version__status");
  CREATE INDEX "_people_v_created_at_idx" ON "_people_v" USING btree ("created_at");
  CREATE INDEX "_people_v_updated_at_idx" ON "_people_v" USING btree ("updated_at");
  CREATE INDEX "_people_v_latest_idx" ON "_people_v" USING btree ("latest");
  CREATE INDEX "version_slug_3_idx" ON "_people_v" USING btree ("version_slug");
  CREATE INDEX "_people_v_rels_order_idx" ON "_people_v_rels" USING btree ("order");
  CREATE INDEX "_people_v_rels_parent_idx" ON "_people_v_rels" USING btree ("parent_id");
  CREATE INDEX "_people_v_rels_path_idx" ON "_people_v_rels" USING btree ("path");
  CREATE INDEX "_people_v_rels_citations_id_idx" ON "_people_v_rels" USING btree ("citations_id");
  CREATE INDEX "_people_v_rels_media_id_idx" ON "_people_v_rels" USING btree ("media_id");
  CREATE INDEX "disclaimer_collections_order_idx" ON "disclaimer_collections" USING btree ("order");
  CREATE INDEX "disclaimer_collections_parent_idx" ON "disclaimer_collections" USING btree ("parent_id");
  CREATE INDEX "disclaimer_claim_types_order_idx" ON "disclaimer_claim_types" USING btree ("order");
  CREATE INDEX "disclaimer_claim_types_parent_idx" ON "disclaimer_claim_types" USING btree ("parent_id");
  CREATE INDEX "disclaimers_slug_idx" ON "disclaimers" USING btree ("slug");
  CREATE INDEX "disclaimers_publication_publication_live_hash_idx" ON "disclaimers" USING btree ("publication_live_hash");
  CREATE INDEX "disclaimers_publication_publication_published_at_idx" ON "disclaimers" USING btree ("publication_published_at");
  CREATE INDEX "disclaimers_updated_at_idx" ON "disclaimers" USING btree ("updated_at");
  CREATE INDEX "disclaimers_created_at_idx" ON "disclaimers" USING btree ("created_at");
  CREATE INDEX "disclaimers_deleted_at_idx" ON "disclaimers" USING btree ("deleted_at");
  CREATE INDEX "disclaimers__status_idx" ON "disclaimers" USING btree ("_status");
  CREATE UNIQUE INDEX "slug_4_idx" ON "disclaimers" USING btree ("slug");
  CREATE INDEX "disclaimers_texts_order_parent" ON "disclaimers_texts" USING btree ("order","parent_id");
  CREATE INDEX "disclaimers_rels_order_idx" ON "disclaimers_rels" USING btree ("order");
  CREATE INDEX "disclaimers_rels_parent_idx" ON "disclaimers_rels" USING btree ("parent_id");
  CREATE INDEX "disclaimers_rels_path_idx" ON "disclaimers_rels" USING btree ("path");
  CREATE INDEX "disclaimers_rels_conditions_id_idx" ON "disclaimers_rels" USING btree ("conditions_id");
  CREATE INDEX "disclaimers_rels_modalities_id_idx" ON "disclaimers_rels" USING btree ("modalities_id");
  CREATE INDEX "disclaimers_rels_citations_id_idx" ON "disclaimers_rels" USING btree ("citations_id");
  CREATE INDEX "disclaimers_rels_media_id_idx" ON "disclaimers_rels" USING btree ("media_id");
  CREATE INDEX "_disclaimer_collections_v_order_idx" ON "_disclaimer_collections_v" USING btree ("order");
  CREATE INDEX "_disclaimer_collections_v_parent_idx" ON "_disclaimer_collections_v" USING btree ("parent_id");
  CREATE INDEX "_disclaimer_claim_types_v_order_idx" ON "_disclaimer_claim_types_v" USING btree ("order");
  CREATE INDEX "_disclaimer_claim_types_v_parent_idx" ON "_disclaimer_claim_types_v" USING btree ("parent_id");
  CREATE INDEX "_disclaimers_v_parent_idx" ON "_disclaimers_v" USING btree ("parent_id");
  CREATE INDEX "_disclaimers_v_version_version_slug_idx" ON "_disclaimers_v" USING btree ("version_slug");
  CREATE INDEX "_disclaimers_v_version_publication_version_publication_l_idx" ON "_disclaimers_v" USING btree ("version_publication_live_hash");
  CREATE INDEX "_disclaimers_v_version_publication_version_publication_p_idx" ON "_disclaimers_v" USING btree ("version_publication_published_at");
  CREATE INDEX "_disclaimers_v_version_version_updated_at_idx" ON "_disclaimers_v" USING btree ("version_updated_at");
  CREATE INDEX "_disclaimers_v_version_version_created_at_idx" ON "_disclaimers_v" USING btree ("version_created_at");
  CREATE INDEX "_disclaimers_v_version_version_deleted_at_idx" ON "_disclaimers_v" USING btree ("version_deleted_at");
  CREATE INDEX "_disclaimers_v_version_version__status_idx" ON "_disclaimers_v" USING btree ("version__status");
  CREATE INDEX "_disclaimers_v_created_at_idx" ON "_disclaimers_v" USING btree ("created_at");
  CREATE INDEX "_disclaimers_v_updated_at_idx" ON "_disclaimers_v" USING btree ("updated_at");
  CREATE INDEX "_disclaimers_v_latest_idx" ON "_disclaimers_v" USING btree ("latest");
  CREATE INDEX "version_slug_4_idx" ON "_disclaimers_v" USING btree ("version_slug");
  CREATE INDEX "_disclaimers_v_texts_order_parent" ON "_disclaimers_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_disclaimers_v_rels_order_idx" ON "_disclaimers_v_rels" USING btree ("order");
  CREATE INDEX "_disclaimers_v_rels_parent_idx" ON "_disclaimers_v_rels" USING btree ("parent_id");
  CREATE INDEX "_disclaimers_v_rels_path_idx" ON "_disclaimers_v_rels" USING btree ("path");
  CREATE INDEX "_disclaimers_v_rels_conditions_id_idx" ON "_disclaimers_v_rels" USING btree ("conditions_id");
  CREATE INDEX "_disclaimers_v_rels_modalities_id_idx" ON "_disclaimers_v_rels" USING btree ("modalities_id");
  CREATE INDEX "_disclaimers_v_rels_citations_id_idx" ON "_disclaimers_v_rels" USING btree ("citations_id");
  CREATE INDEX "_disclaimers_v_rels_media_id_idx" ON "_disclaimers_v_rels" USING btree ("media_id");
  CREATE INDEX "citations_author_order_idx" ON "citations_author" USING btree ("_order");
  CREATE INDEX "citations_author_parent_id_idx" ON "citations_author" USING btree ("_parent_id");
  CREATE INDEX "citations_results_order_idx" ON "citations_results" USING btree ("_order");
  CREATE INDEX "citations_results_parent_id_idx" ON "citations_results" USING btree ("_parent_id");
  CREATE INDEX "citations_results_condition_idx" ON "citations_results" USING btree ("condition_id");
  CREATE INDEX "citations_results_modality_idx" ON "citations_results" USING btree ("modality_id");
  CREATE INDEX "citations_verification_checklist_order_idx" ON "citations_verification_checklist" USING btree ("_order");
  CREATE INDEX "citations_verification_checklist_parent_id_idx" ON "citations_verification_checklist" USING btree ("_parent_id");
  CREATE INDEX "citations_standing_notices_order_idx" ON "citations_standing_notices" USING btree ("_order");
  CREATE INDEX "citations_standing_notices_parent_id_idx" ON "citations_standing_notices" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "citations_identifiers_identifiers_doi_idx" ON "citations" USING btree ("identifiers_doi");
  CREATE UNIQUE INDEX "citations_identifiers_identifiers_pmid_idx" ON "citations" USING btree ("identifiers_pmid");
  CREATE UNIQUE INDEX "citations_identifiers_identifiers_pmcid_idx" ON "citations" USING btree ("identifiers_pmcid");
  CREATE UNIQUE INDEX "citations_identifiers_identifiers_isbn_idx" ON "citations" USING btree ("identifiers_isbn");
  CREATE UNIQUE INDEX "citations_identifiers_identifiers_cochrane_id_idx" ON "citations" USING btree ("identifiers_cochrane_id");
  CREATE UNIQUE INDEX "citations_identifiers_identifiers_prospero_idx" ON "citations" USING btree ("identifiers_prospero");
  CREATE UNIQUE INDEX "citations_identifiers_identifiers_nct_idx" ON "citations" USING btree ("identifiers_nct");
  CREATE INDEX "citations_verification_verification_by_idx" ON "citations" USING btree ("verification_by_id");
  CREATE INDEX "citations_standing_standing_status_idx" ON "citations" USING btree ("standing_status");
  CREATE INDEX "citations_standing_standing_superseded_by_idx" ON "citations" USING btree ("standing_superseded_by_id");
  CREATE INDEX "citations_full_text_idx" ON "citations" USING btree ("full_text_id");
  CREATE INDEX "citations_updated_at_idx" ON "citations" USING btree ("updated_at");
  CREATE INDEX "citations_created_at_idx" ON "citations" USING btree ("created_at");
  CREATE INDEX "media_consent_consent_document_idx" ON "media" USING btree ("consent_document_id");
  CREATE INDEX "media_is_live_idx" ON "media" USING btree ("is_live");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumbnail_avif_sizes_thumbnail_avif_filename_idx" ON "media" USING btree ("sizes_thumbnail_avif_filename");
  CREATE INDEX "media_sizes_thumbnail_webp_sizes_thumbnail_webp_filename_idx" ON "media" USING btree ("sizes_thumbnail_webp_filename");
  CREATE INDEX "media_sizes_thumbnail_jpeg_sizes_thumbnail_jpeg_filename_idx" ON "media" USING btree ("sizes_thumbnail_jpeg_filename");
  CREATE INDEX "media_sizes_card_avif_sizes_card_avif_filename_idx" ON "media" USING btree ("sizes_card_avif_filename");
  CREATE INDEX "media_sizes_card_webp_sizes_card_webp_filename_idx" ON "media" USING btree ("sizes_card_webp_filename");
  CREATE INDEX "media_sizes_card_jpeg_sizes_card_jpeg_filename_idx" ON "media" USING btree ("sizes_card_jpeg_filename");
  CREATE INDEX "media_sizes_hero_avif_sizes_hero_avif_filename_idx" ON "media" USING btree ("sizes_hero_avif_filename");
  CREATE INDEX "media_sizes_hero_webp_sizes_hero_webp_filename_idx" ON "media" USING btree ("sizes_hero_webp_filename");
  CREATE INDEX "media_sizes_hero_jpeg_sizes_hero_jpeg_filename_idx" ON "media" USING btree ("sizes_hero_jpeg_filename");
  CREATE INDEX "media_sizes_og_avif_sizes_og_avif_filename_idx" ON "media" USING btree ("sizes_og_avif_filename");
  CREATE INDEX "media_sizes_og_webp_sizes_og_webp_filename_idx" ON "media" USING btree ("sizes_og_webp_filename");
  CREATE INDEX "media_sizes_og_jpeg_sizes_og_jpeg_filename_idx" ON "media" USING btree ("sizes_og_jpeg_filename");
  CREATE INDEX "private_files_updated_at_idx" ON "private_files" USING btree ("updated_at");
  CREATE INDEX "private_files_created_at_idx" ON "private_files" USING btree ("created_at");
  CREATE UNIQUE INDEX "private_files_filename_idx" ON "private_files" USING btree ("filename");
  CREATE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_clinic_idx" ON "redirects" USING btree ("clinic_id");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE UNIQUE INDEX "clinic_from_idx" ON "redirects" USING btree ("clinic_id","from");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_person_idx" ON "users" USING btree ("person_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_clinics_id_idx" ON "users_rels" USING btree ("clinics_id");
  CREATE INDEX "api_clients_scopes_order_idx" ON "api_clients_scopes" USING btree ("order");
  CREATE INDEX "api_clients_scopes_parent_idx" ON "api_clients_scopes" USING btree ("parent_id");
  CREATE UNIQUE INDEX "api_clients_key_hash_idx" ON "api_clients" USING btree ("key_hash");
  CREATE INDEX "api_clients_updated_at_idx" ON "api_clients" USING btree ("updated_at");
  CREATE INDEX "api_clients_created_at_idx" ON "api_clients" USING btree ("created_at");
  CREATE INDEX "api_clients_rels_order_idx" ON "api_clients_rels" USING btree ("order");
  CREATE INDEX "api_clients_rels_parent_idx" ON "api_clients_rels" USING btree ("parent_id");
  CREATE INDEX "api_clients_rels_path_idx" ON "api_clients_rels" USING btree ("path");
  CREATE INDEX "api_clients_rels_clinics_id_idx" ON "api_clients_rels" USING btree ("clinics_id");
  CREATE UNIQUE INDEX "audit_events_seq_idx" ON "audit_events" USING btree ("seq");
  CREATE INDEX "audit_events_at_idx" ON "audit_events" USING btree ("at");
  CREATE INDEX "audit_events_actor_idx" ON "audit_events" USING btree ("actor");
  CREATE INDEX "audit_events_action_idx" ON "audit_events" USING btree ("action");
  CREATE INDEX "audit_events_clinic_idx" ON "audit_events" USING btree ("clinic");
  CREATE UNIQUE INDEX "audit_events_hash_idx" ON "audit_events" USING btree ("hash");
  CREATE INDEX "collection_subject_idx" ON "audit_events" USING btree ("collection","subject");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_rels_api_clients_id_idx" ON "payload_preferences_rels" USING btree ("api_clients_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles_faq" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_texts" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_faq" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_texts" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "conditions_red_flags" CASCADE;
  DROP TABLE "conditions" CASCADE;
  DROP TABLE "conditions_texts" CASCADE;
  DROP TABLE "conditions_rels" CASCADE;
  DROP TABLE "_conditions_v_version_red_flags" CASCADE;
  DROP TABLE "_conditions_v" CASCADE;
  DROP TABLE "_conditions_v_texts" CASCADE;
  DROP TABLE "_conditions_v_rels" CASCADE;
  DROP TABLE "modalities_risks" CASCADE;
  DROP TABLE "modalities_cautions" CASCADE;
  DROP TABLE "modalities_devices" CASCADE;
  DROP TABLE "modalities" CASCADE;
  DROP TABLE "modalities_texts" CASCADE;
  DROP TABLE "modalities_rels" CASCADE;
  DROP TABLE "_modalities_v_version_risks" CASCADE;
  DROP TABLE "_modalities_v_version_cautions" CASCADE;
  DROP TABLE "_modalities_v_version_devices" CASCADE;
  DROP TABLE "_modalities_v" CASCADE;
  DROP TABLE "_modalities_v_texts" CASCADE;
  DROP TABLE "_modalities_v_rels" CASCADE;
  DROP TABLE "clinics_insurance" CASCADE;
  DROP TABLE "clinics_notices" CASCADE;
  DROP TABLE "clinics_offers" CASCADE;
  DROP TABLE "clinics_socials" CASCADE;
  DROP TABLE "clinics_jurisdictions" CASCADE;
  DROP TABLE "clinics" CASCADE;
  DROP TABLE "clinics_rels" CASCADE;
  DROP TABLE "_clinics_v_version_insurance" CASCADE;
  DROP TABLE "_clinics_v_version_notices" CASCADE;
  DROP TABLE "_clinics_v_version_offers" CASCADE;
  DROP TABLE "_clinics_v_version_socials" CASCADE;
  DROP TABLE "_clinics_v_version_jurisdictions" CASCADE;
  DROP TABLE "_clinics_v" CASCADE;
  DROP TABLE "_clinics_v_rels" CASCADE;
  DROP TABLE "locations_service_areas" CASCADE;
  DROP TABLE "locations_phones" CASCADE;
  DROP TABLE "locations_hours_weekly_days" CASCADE;
  DROP TABLE "locations_hours_weekly" CASCADE;
  DROP TABLE "locations_hours_exceptions" CASCADE;
  DROP TABLE "locations_accessibility" CASCADE;
  DROP TABLE "locations_insurance" CASCADE;
  DROP TABLE "locations" CASCADE;
  DROP TABLE "locations_texts" CASCADE;
  DROP TABLE "locations_rels" CASCADE;
  DROP TABLE "_locations_v_version_service_areas" CASCADE;
  DROP TABLE "_locations_v_version_phones" CASCADE;
  DROP TABLE "_locations_v_version_hours_weekly_days" CASCADE;
  DROP TABLE "_locations_v_version_hours_weekly" CASCADE;
  DROP TABLE "_locations_v_version_hours_exceptions" CASCADE;
  DROP TABLE "_locations_v_version_accessibility" CASCADE;
  DROP TABLE "_locations_v_version_insurance" CASCADE;
  DROP TABLE "_locations_v" CASCADE;
  DROP TABLE "_locations_v_texts" CASCADE;
  DROP TABLE "_locations_v_rels" CASCADE;
  DROP TABLE "people_credentials" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "people_rels" CASCADE;
  DROP TABLE "_people_v_version_credentials" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "_people_v_rels" CASCADE;
  DROP TABLE "disclaimer_collections" CASCADE;
  DROP TABLE "disclaimer_claim_types" CASCADE;
  DROP TABLE "disclaimers" CASCADE;
  DROP TABLE "disclaimers_texts" CASCADE;
  DROP TABLE "disclaimers_rels" CASCADE;
  DROP TABLE "_disclaimer_collections_v" CASCADE;
  DROP TABLE "_disclaimer_claim_types_v" CASCADE;
  DROP TABLE "_disclaimers_v" CASCADE;
  DROP TABLE "_disclaimers_v_texts" CASCADE;
  DROP TABLE "_disclaimers_v_rels" CASCADE;
  DROP TABLE "citations_author" CASCADE;
  DROP TABLE "citations_results" CASCADE;
  DROP TABLE "citations_verification_checklist" CASCADE;
  DROP TABLE "citations_standing_notices" CASCADE;
  DROP TABLE "citations" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "private_files" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "api_clients_scopes" CASCADE;
  DROP TABLE "api_clients" CASCADE;
  DROP TABLE "api_clients_rels" CASCADE;
  DROP TABLE "audit_events" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."enum_articles_call_to_action_kind";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_call_to_action_kind";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum_conditions_red_flags_group";
  DROP TYPE "public"."enum_conditions_status";
  DROP TYPE "public"."enum__conditions_v_version_red_flags_group";
  DROP TYPE "public"."enum__conditions_v_version_status";
  DROP TYPE "public"."enum_modalities_kind";
  DROP TYPE "public"."enum_modalities_status";
  DROP TYPE "public"."enum__modalities_v_version_kind";
  DROP TYPE "public"."enum__modalities_v_version_status";
  DROP TYPE "public"."enum_clinics_socials_network";
  DROP TYPE "public"."enum_clinics_jurisdictions";
  DROP TYPE "public"."enum_clinics_on_evidence_fall";
  DROP TYPE "public"."enum_clinics_status";
  DROP TYPE "public"."enum__clinics_v_version_socials_network";
  DROP TYPE "public"."enum__clinics_v_version_jurisdictions";
  DROP TYPE "public"."enum__clinics_v_version_on_evidence_fall";
  DROP TYPE "public"."enum__clinics_v_version_status";
  DROP TYPE "public"."enum_locations_phones_kind";
  DROP TYPE "public"."enum_locations_hours_weekly_days";
  DROP TYPE "public"."enum_locations_address_country";
  DROP TYPE "public"."enum_locations_jurisdiction";
  DROP TYPE "public"."enum_locations_hours_status";
  DROP TYPE "public"."enum_locations_status";
  DROP TYPE "public"."enum__locations_v_version_phones_kind";
  DROP TYPE "public"."enum__locations_v_version_hours_weekly_days";
  DROP TYPE "public"."enum__locations_v_version_address_country";
  DROP TYPE "public"."enum__locations_v_version_jurisdiction";
  DROP TYPE "public"."enum__locations_v_version_hours_status";
  DROP TYPE "public"."enum__locations_v_version_status";
  DROP TYPE "public"."enum_people_status";
  DROP TYPE "public"."enum__people_v_version_status";
  DROP TYPE "public"."enum_disclaimer_collections";
  DROP TYPE "public"."enum_disclaimer_claim_types";
  DROP TYPE "public"."enum_disclaimers_kind";
  DROP TYPE "public"."enum_disclaimers_placement";
  DROP TYPE "public"."enum_disclaimers_status";
  DROP TYPE "public"."enum__disclaimers_v_version_kind";
  DROP TYPE "public"."enum__disclaimers_v_version_placement";
  DROP TYPE "public"."enum__disclaimers_v_version_status";
  DROP TYPE "public"."enum_citations_results_phase";
  DROP TYPE "public"."enum_citations_results_comparator";
  DROP TYPE "public"."enum_citations_results_outcome";
  DROP TYPE "public"."enum_citations_results_timepoint";
  DROP TYPE "public"."enum_citations_results_measure";
  DROP TYPE "public"."enum_citations_results_favours";
  DROP TYPE "public"."enum_citations_results_clinically_important";
  DROP TYPE "public"."enum_citations_results_certainty";
  DROP TYPE "public"."enum_citations_results_certainty_source";
  DROP TYPE "public"."enum_citations_verification_checklist_item";
  DROP TYPE "public"."enum_citations_verification_checklist_answer";
  DROP TYPE "public"."enum_citations_standing_notices_type";
  DROP TYPE "public"."enum_citations_standing_notices_source";
  DROP TYPE "public"."enum_citations_type";
  DROP TYPE "public"."enum_citations_design";
  DROP TYPE "public"."enum_citations_guideline_direction";
  DROP TYPE "public"."enum_citations_guideline_strength";
  DROP TYPE "public"."enum_citations_amstar2_rating";
  DROP TYPE "public"."enum_citations_amstar2_item1";
  DROP TYPE "public"."enum_citations_amstar2_item2";
  DROP TYPE "public"."enum_citations_amstar2_item3";
  DROP TYPE "public"."enum_citations_amstar2_item4";
  DROP TYPE "public"."enum_citations_amstar2_item5";
  DROP TYPE "public"."enum_citations_amstar2_item6";
  DROP TYPE "public"."enum_citations_amstar2_item7";
  DROP TYPE "public"."enum_citations_amstar2_item8";
  DROP TYPE "public"."enum_citations_amstar2_item9";
  DROP TYPE "public"."enum_citations_amstar2_item10";
  DROP TYPE "public"."enum_citations_amstar2_item11";
  DROP TYPE "public"."enum_citations_amstar2_item12";
  DROP TYPE "public"."enum_citations_amstar2_item13";
  DROP TYPE "public"."enum_citations_amstar2_item14";
  DROP TYPE "public"."enum_citations_amstar2_item15";
  DROP TYPE "public"."enum_citations_amstar2_item16";
  DROP TYPE "public"."enum_citations_verification_state";
  DROP TYPE "public"."enum_citations_verification_read_depth";
  DROP TYPE "public"."enum_citations_standing_status";
  DROP TYPE "public"."enum_citations_standing_checked_by";
  DROP TYPE "public"."enum_media_consent_kind";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_api_clients_scopes";
  DROP TYPE "public"."enum_audit_events_actor_kind";`)
}
