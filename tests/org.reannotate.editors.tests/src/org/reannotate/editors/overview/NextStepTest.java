package org.reannotate.editors.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.reannotate.core.blind.LabelQuality;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.editors.overview.DatasetOverview.NextStep;

class NextStepTest {

	private int images = 100;
	private int categories = 4;
	private int conflicts;
	private int issues;
	private int pairs;
	private int candidates;
	private int since;
	private ModelAgreement agreement = ModelAgreement.NONE;
	private RunRecord run;

	private NextStep next() {
		var review = new DatasetOverview.Review(figure(issues), figure(candidates), figure(pairs), figure(since), agreement,
				run);
		var files = new DatasetOverview.Files(figure(0), figure(0), figure(0), figure(0));
		var duplicates = new DuplicateFigures(figure(0), figure(0), figure(conflicts), figure(0));
		return new DatasetOverview("rooms", figure(images), categories, review, figure(since), figure(0), files, duplicates, LabelQuality.of(List.of()),
				Distribution.EMPTY, List.of()).nextStep();
	}

	private static Figure figure(int count) {
		return new Figure(count, ImageQuery.ALL);
	}

	@Test
	void leadsFromTheFirstImageToTheFirstAudit() {
		images = 0;
		assertEquals(NextStep.IMPORT, next());
		images = 10;
		categories = 1;
		assertEquals(NextStep.LABEL, next());
		categories = 2;
		conflicts = 3;
		assertEquals(NextStep.SETTLE_DUPLICATES, next());
		conflicts = 0;
		assertEquals(NextStep.AUDIT, next());
	}

	@Test
	void leadsFromAnAuditToTheNextOne() {
		run = new RunRecord("1", "small", "finished", Instant.EPOCH, null, 0, Map.of());
		issues = 2;
		pairs = 1;
		candidates = 1;
		assertEquals(NextStep.REVIEW, next());
		issues = 0;
		assertEquals(NextStep.MERGE, next());
		pairs = 0;
		assertEquals(NextStep.CANDIDATES, next());
		candidates = 0;
		since = 4;
		assertEquals(NextStep.AUDIT_AGAIN, next());
		since = 0;
		assertEquals(NextStep.DONE, next());
	}

	@Test
	void doesNotRelyOnAModelThatKnowsNothing() {
		run = new RunRecord("1", "small", "finished", Instant.EPOCH, null, 0, Map.of());
		agreement = new ModelAgreement(100, 0.48, 0.22);
		assertEquals(NextStep.TRAIN, next());
		issues = 2;
		assertEquals(NextStep.REVIEW, next());
		issues = 0;
		agreement = new ModelAgreement(100, 0.6, 0.55);
		assertEquals(NextStep.DONE, next());
	}
}
