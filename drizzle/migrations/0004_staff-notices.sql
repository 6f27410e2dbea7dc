CREATE TABLE "restricted"."staff_notice" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"submission_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"on" date NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	"read_by" text,
	CONSTRAINT "staff_notice_once" UNIQUE("submission_id","kind","on"),
	CONSTRAINT "staff_notice_kind" CHECK ("restricted"."staff_notice"."kind" in ('week', 'three-days', 'overdue'))
);
--> statement-breakpoint
CREATE INDEX "staff_notice_unread" ON "restricted"."staff_notice" USING btree ("id") WHERE read_at is null;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON restricted.staff_notice TO ashkar_staff;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA restricted TO ashkar_staff;
