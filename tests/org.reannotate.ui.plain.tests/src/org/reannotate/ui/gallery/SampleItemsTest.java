package org.reannotate.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.SampleColumns;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.gallery.GalleryItem.Mark;
import org.reannotate.ui.session.Findings;
import org.reannotate.ui.session.LoadedSample;
import org.reannotate.ui.session.SessionFindings;

class SampleItemsTest {

	private final SampleColumns columns = Findings.columns();
	private @Nullable Integer beingSaved;

	@Test
	void labelAndFindingAreKnownBeforeTheSampleIsRead() {
		GalleryItem item = item(Findings.ISSUE, null);
		assertEquals("animals/cat", item.label());
		assertEquals("animals/dog", item.suggested());
		assertTrue(item.detail().contains("90"), item.detail());
		assertTrue(item.loading());
		assertEquals(0, item.seen(), "nobody has decided: there is no decision to be seen");
	}

	@Test
	void showsThatAColleagueIsAsked() {
		assertFalse(item(Findings.ISSUE, null).asked());
		columns.flags[0] |= SampleColumns.ASKED;
		assertTrue(item(Findings.ISSUE, null).asked());
	}

	@Test
	void aFurtherCategoryIsSuggestedWithAPlus() {
		assertEquals("+ animals/fox", item(Findings.CANDIDATE, null).suggested());
	}

	@Test
	void showsWhatTheListIsAboutWhereBothAreFound() {
		GalleryItem issue = item(Findings.doubtedAndSeveral(), FindingKind.LABEL_ISSUE, Findings.ISSUE, null);
		assertEquals("animals/dog", issue.suggested());
		assertTrue(issue.detail().contains("90"), issue.detail());
		GalleryItem candidate = item(Findings.doubtedAndSeveral(), FindingKind.MULTI_CLASS_CANDIDATE, Findings.ISSUE, null);
		assertEquals("+ animals/fox", candidate.suggested());
		assertTrue(candidate.detail().contains("fox"), candidate.detail());
	}

	@Test
	void showsTheStateOfNowAlsoWhileTheSampleThatWasReadIsOlder() {
		columns.state[0] = (byte) SampleState.CORRECTED.ordinal();
		columns.category[0] = 2;
		columns.lastDecision[0] = 18;
		GalleryItem item = item(Findings.ISSUE, loaded(Findings.ISSUE, 1, SampleState.OPEN, 0));
		assertEquals(Mark.CORRECTED, item.mark());
		assertEquals("animals/dog", item.label());
		assertEquals("animals/cat", item.given());
		assertNull(item.suggested(), "it is what was suggested");
		assertEquals(18, item.seen(), "the decision that is shown, whatever was read");
	}

	@Test
	void seesTheDecisionThatIsShownBeforeTheSampleIsRead() {
		columns.state[0] = (byte) SampleState.CONFIRMED.ordinal();
		columns.lastDecision[0] = 17;
		assertEquals(17, item(Findings.ISSUE, null).seen());
	}

	@Test
	void aDecisionOnItsWayIsShownAsSuch() {
		beingSaved = 2;
		GalleryItem item = item(Findings.ISSUE, null);
		assertEquals(Mark.SAVING, item.mark());
		assertEquals("animals/dog", item.label());
		beingSaved = CategoryRecord.NONE;
		assertEquals("animals/cat", item(Findings.ISSUE, null).label(), "it stays, or is not known yet");
	}

	@Test
	void aSampleThatIsGoneIsSaidToBeGone() {
		GalleryItem item = item(99, null);
		assertEquals(99, item.sampleId());
		assertEquals("no longer in the dataset", item.detail());
		assertEquals(DecisionRequest.UNSEEN, item.seen());
	}

	private GalleryItem item(int sample, @Nullable LoadedSample loaded) {
		return item(Findings.findings(), null, sample, loaded);
	}

	private GalleryItem item(SessionFindings findings, @Nullable FindingKind listed, int sample, @Nullable LoadedSample loaded) {
		return new SampleItems(Findings.index(columns), findings, listed, Findings.taxonomy(), id -> beingSaved)
				.item(sample, loaded);
	}

	private static LoadedSample loaded(int id, int category, SampleState state, long lastDecision) {
		return new LoadedSample(new SampleRecord(id, 0, "a.png", 1, 1, "PNG", 1, 0, "", 0, null, 1, category, List.of(), state,
				false, null, lastDecision, ""), Path.of("a.png"));
	}
}
