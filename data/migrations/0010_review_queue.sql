CREATE TABLE `review_kept` (
	`document_id` text NOT NULL,
	`reason` text NOT NULL,
	`what` text NOT NULL,
	`actor` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`document_id`, `reason`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `tag_flags` ADD `decided_by` text;--> statement-breakpoint
ALTER TABLE `tag_flags` ADD `decided_at` text;--> statement-breakpoint
ALTER TABLE `tag_flags` ADD `answer` text;--> statement-breakpoint
ALTER TABLE `tag_flags` ADD `read_signal` text;--> statement-breakpoint
ALTER TABLE `tag_flags` ADD `read_stance` text;--> statement-breakpoint
CREATE INDEX `documents_source_url` ON `documents` (`source_url`);--> statement-breakpoint
CREATE INDEX `metadata_values_review` ON `metadata_values` (`document_id`,`field`,`origin`,`confidence`) WHERE field IN ('country', 'type', 'year', 'title', 'language');--> statement-breakpoint
CREATE INDEX `page_readings_doubt` ON `page_readings` (`confidence`,`sha256`,`page`,`at`) WHERE text <> '' OR error IS NOT NULL;--> statement-breakpoint
CREATE INDEX `relations_state` ON `relations` (`state`,`kind`,`from_id`,`to_id`);