import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "clinics" ADD COLUMN "paths_articles" varchar;
  ALTER TABLE "clinics" ADD COLUMN "paths_conditions" varchar;
  ALTER TABLE "clinics" ADD COLUMN "paths_modalities" varchar;
  ALTER TABLE "clinics" ADD COLUMN "paths_locations" varchar;
  ALTER TABLE "clinics" ADD COLUMN "paths_people" varchar;
  ALTER TABLE "_clinics_v" ADD COLUMN "version_paths_articles" varchar;
  ALTER TABLE "_clinics_v" ADD COLUMN "version_paths_conditions" varchar;
  ALTER TABLE "_clinics_v" ADD COLUMN "version_paths_modalities" varchar;
  ALTER TABLE "_clinics_v" ADD COLUMN "version_paths_locations" varchar;
  ALTER TABLE "_clinics_v" ADD COLUMN "version_paths_people" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "clinics" DROP COLUMN "paths_articles";
  ALTER TABLE "clinics" DROP COLUMN "paths_conditions";
  ALTER TABLE "clinics" DROP COLUMN "paths_modalities";
  ALTER TABLE "clinics" DROP COLUMN "paths_locations";
  ALTER TABLE "clinics" DROP COLUMN "paths_people";
  ALTER TABLE "_clinics_v" DROP COLUMN "version_paths_articles";
  ALTER TABLE "_clinics_v" DROP COLUMN "version_paths_conditions";
  ALTER TABLE "_clinics_v" DROP COLUMN "version_paths_modalities";
  ALTER TABLE "_clinics_v" DROP COLUMN "version_paths_locations";
  ALTER TABLE "_clinics_v" DROP COLUMN "version_paths_people";`)
}
