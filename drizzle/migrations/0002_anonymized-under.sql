ALTER TABLE "restricted"."submission" ADD COLUMN "anonymized_under" text;--> statement-breakpoint
CREATE INDEX "submission_work" ON "restricted"."submission" USING btree ("work_id");