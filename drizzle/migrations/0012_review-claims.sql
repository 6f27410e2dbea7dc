ALTER TABLE "restricted"."review_task" ADD COLUMN "claimed_by" text;--> statement-breakpoint
ALTER TABLE "restricted"."review_task" ADD COLUMN "claimed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "restricted"."review_task" ADD CONSTRAINT "review_task_claim" CHECK ((claimed_by is null) = (claimed_at is null));--> statement-breakpoint
ALTER TABLE "restricted"."review_task" ADD CONSTRAINT "review_task_drawn" CHECK (decision is distinct from 'accept' or first_reader is not null or not ('second-reading-drawn' = any(reasons)));