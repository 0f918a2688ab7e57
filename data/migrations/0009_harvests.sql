CREATE TABLE `harvested` (
	`source` text NOT NULL,
	`identifier` text NOT NULL,
	`document_id` text NOT NULL,
	`datestamp` text NOT NULL,
	`withdrawn` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`source`, `identifier`)
);
--> statement-breakpoint
CREATE INDEX `harvested_document` ON `harvested` (`document_id`);--> statement-breakpoint
CREATE TABLE `harvests` (
	`key` text PRIMARY KEY NOT NULL,
	`complete_until` text,
	`started_at` text,
	`token` text
);
--> statement-breakpoint
CREATE INDEX `document_topics_topic` ON `document_topics` (`topic`,`document_id`);--> statement-breakpoint
CREATE INDEX `documents_by_change` ON `documents` (`review_state`,`updated_at`,`id`,`country`,`type`);