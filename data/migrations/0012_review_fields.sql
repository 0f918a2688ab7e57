CREATE TABLE `review_fields` (
	`document_id` text PRIMARY KEY NOT NULL,
	`settled` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
DROP INDEX `metadata_values_review`;--> statement-breakpoint
CREATE TRIGGER `metadata_values_added` AFTER INSERT ON `metadata_values` BEGIN
	DELETE FROM `review_fields` WHERE `document_id` = NEW.`document_id`;
END;--> statement-breakpoint
CREATE TRIGGER `metadata_values_changed` AFTER UPDATE ON `metadata_values` BEGIN
	DELETE FROM `review_fields` WHERE `document_id` = NEW.`document_id`;
END;--> statement-breakpoint
CREATE TRIGGER `metadata_values_gone` AFTER DELETE ON `metadata_values` BEGIN
	DELETE FROM `review_fields` WHERE `document_id` = OLD.`document_id`;
END;
