package org.reannotate.views.mergeable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.reannotate.audit.insight.PairReview;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.findings.Recommendation;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.findings.SampleScores;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.SessionTaxonomy;
import org.reannotate.views.mergeable.MergeRow.Merged;
import org.reannotate.views.mergeable.MergeRow.Pair;
import org.reannotate.views.table.TableContent.Look;

class MergeRowsTest {

	private static final int CAT = 1, DOG = 2, OWL = 3, HOUND = 4;
	private static final int NONE = CategoryRecord.NONE;
	private static final List<MergeableCategories> FOUND = List.of(
			found(CAT, DOG, 0.3, 0.4, 0.52, Recommendation.YES), found(DOG, OWL, 0.3, 0.02, 0.9, Recommendation.NO),
			found(CAT, HOUND, 0.2, 0.3, Double.NaN, Recommendation.UNKNOWN));

	@Test
	void listsPairsOfCategoriesThatAreStillTwo() {
		assertEquals(List.of("cat  \u2194  dog", "dog  \u2194  owl", "cat  \u2194  hound"), names(rows(NONE)));
		assertEquals(List.of("cat  \u2194  dog", "dog  \u2194  owl"), names(rows(DOG)), "hounds are dogs now");
		assertEquals(List.of("dog  \u2194  owl", "dog  \u2194  hound"), names(rows(taxonomy(DOG, NONE))), "cats are dogs");
		assertEquals(List.of("cat  \u2194  dog", "dog  \u2194  owl"), names(rows(taxonomy(NONE, CategoryRecord.RETIRED))));
	}

	@Test
	void filtersAndSorts() {
		MergeRows rows = rows(NONE);
		assertEquals(List.of("cat  \u2194  dog"), names(rows.arranged("", true, -1, false)));
		assertEquals(List.of("dog  \u2194  owl"), names(rows.arranged("OWL", false, -1, false)));
		assertEquals(List.of("cat  \u2194  hound", "dog  \u2194  owl", "cat  \u2194  dog"),
				names(rows.arranged("", false, MergeRows.NAMES, true).arranged("", false, MergeRows.A_TO_B, false)));
		assertEquals(1, rows.recommended());
		assertEquals(3, rows.pairs());
	}

	@Test
	void findsAPairInEitherOrderAndTheFirstOneOfACategory() {
		MergeRows rows = rows(NONE);
		assertEquals(1, rows.indexOf(OWL, DOG));
		assertEquals(0, rows.indexOf(DOG, DOG));
		assertEquals(-1, rows.indexOf(OWL, HOUND));
	}

	@Test
	void keepsMergesThatHoldInTheList() {
		var merge = new CategoryMerge(7, List.of(HOUND), DOG, "ann", Instant.EPOCH, "same", null, null);
		var all = new ArrayList<>(rows(DOG).rows());
		all.add(new Merged(merge, "hound  \u2192  dog", 24));
		MergeRows rows = new MergeRows(all);
		assertEquals(2, rows.pairs());
		assertEquals("Merged", rows.text(2, MergeRows.ADVICE));
		assertEquals("24", rows.text(2, MergeRows.IMAGES));
		assertEquals(Look.SETTLED, rows.look(2, MergeRows.ADVICE));
		assertEquals(2, rows.indexOf((Object) 7L));
		assertEquals(3, rows.arranged("", false, MergeRows.APART, true).size());
	}

	@Test
	void saysWhyInWords() {
		MergeRows rows = rows(NONE);
		assertEquals("Merge", rows.text(0, MergeRows.ADVICE));
		assertTrue(reason(rows, 0).startsWith("Merge: 30% of cat is taken for dog, 40% the other way round"), reason(rows, 0));
		assertTrue(reason(rows, 1).contains("one way only"), reason(rows, 1));
		assertTrue(reason(rows, 2).startsWith("Too few images"), reason(rows, 2));
		assertEquals("not tested", rows.text(2, MergeRows.APART));
		assertTrue(rows.text(0, MergeRows.APART).startsWith("0.52 (0.42"), rows.text(0, MergeRows.APART));
	}

	@Test
	void saysWhatAMergeGainsAndLoses() {
		var review = new PairReview(CAT, DOG, 10, 10, 6, 7, 4, 3, 100, 80, List.of(), List.of(), List.of(), List.of());
		assertEquals("Merging gains: 7 more right, so that 87.0% instead of 80.0% of all images are recognized.",
				PairWords.gain(review));
		assertTrue(PairWords.loss(review, "cat", "dog").contains("The model takes 20 of the images for either and gets 13 of them right"));
		assertTrue(PairWords.loss(review, "cat", "dog").endsWith("a little better than a coin."));
	}

	private static String reason(MergeRows rows, int row) {
		return PairWords.reason((Pair) rows.rows().get(row));
	}

	private static MergeRows rows(int houndInto) {
		return rows(taxonomy(NONE, houndInto));
	}

	private static MergeRows rows(SessionTaxonomy taxonomy) {
		var run = new RunRecord("r", "x", "finished", Instant.EPOCH, Instant.EPOCH, 0, Map.of());
		var set = new FindingSet(run, List.of(), List.of(), FOUND, SampleScores.none());
		return new MergeRows(MergeableSnapshot.pairs(set, taxonomy, Map.of(CAT, 10, DOG, 20)));
	}

	private static SessionTaxonomy taxonomy(int catInto, int houndInto) {
		return new SessionTaxonomy(List.of(record(CAT, "cat", catInto), record(DOG, "dog", NONE), record(OWL, "owl", NONE),
				record(HOUND, "hound", houndInto)), null);
	}

	private static CategoryRecord record(int id, String name, int into) {
		return new CategoryRecord(id, name, NONE, name, true, into);
	}

	private static MergeableCategories found(int a, int b, double ab, double ba, double auc, Recommendation advice) {
		return new MergeableCategories(0, 1, a, b, 0.3, ab, ba, auc, auc - 0.1, auc + 0.1, 0.3, advice, 0.01);
	}

	private static List<String> names(MergeRows rows) {
		return rows.rows().stream().map(MergeRow::names).toList();
	}
}
