-- How often what readers may see has changed: who keeps it in memory looks here, not at every row.
INSERT INTO `library_state` (`key`, `value`) VALUES ('published-changes', '0');
--> statement-breakpoint
CREATE TRIGGER `published_added` AFTER INSERT ON `documents` WHEN NEW.`review_state` = 'published' BEGIN
	UPDATE `library_state` SET `value` = `value` + 1 WHERE `key` = 'published-changes';
END;--> statement-breakpoint
CREATE TRIGGER `published_changed` AFTER UPDATE OF `id`, `review_state`, `revision` ON `documents`
WHEN OLD.`review_state` = 'published' OR NEW.`review_state` = 'published' BEGIN
	UPDATE `library_state` SET `value` = `value` + 1 WHERE `key` = 'published-changes';
END;--> statement-breakpoint
CREATE TRIGGER `published_gone` AFTER DELETE ON `documents` WHEN OLD.`review_state` = 'published' BEGIN
	UPDATE `library_state` SET `value` = `value` + 1 WHERE `key` = 'published-changes';
END;
