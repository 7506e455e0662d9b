package org.reannotate.editors.sample.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.editors.sample.explain.ExplainTargets.Entry;
import org.reannotate.protocol.rpc.Explanation;
import org.reannotate.protocol.rpc.ExplanationMap;
import org.reannotate.protocol.rpc.ExplanationMethod;

class ExplainTargetsTest {

	private static List<Entry> entries(int given, int suggested, int chosen, Integer... likeliest) {
		var subject = new ExplainSubject(1, Path.of("a.png"), given, suggested, List.of(likeliest));
		return ExplainTargets.of(subject, chosen, id -> "c" + id).entries();
	}

	private static List<List<Integer>> categories(List<Entry> entries) {
		return entries.stream().map(Entry::categories).toList();
	}

	@Test
	void putsGivenBesideSuggestedFirst() {
		List<Entry> entries = entries(3, 5, -1, 5, 3, 7);
		assertEquals(List.of(List.of(3, 5), List.of(3), List.of(5), List.of(7)), categories(entries));
		assertEquals("Given beside suggested", entries.get(0).text());
		assertEquals("c3 (given)", entries.get(1).text());
		assertEquals("c5 (suggested)", entries.get(2).text());
		assertEquals("c7", entries.get(3).text());
	}

	@Test
	void takesTheLikeliestOtherWhereNothingIsSuggested() {
		List<Entry> entries = entries(3, -1, -1, 3, 8);
		assertEquals(List.of(List.of(3, 8), List.of(3), List.of(8)), categories(entries));
		assertEquals("Given beside likeliest", entries.get(0).text());
	}

	@Test
	void offersWhatThereIs() {
		assertEquals(List.of(List.of(4)), categories(entries(4, -1, -1)));
		assertEquals(List.of(List.of(6), List.of(9)), categories(entries(-1, -1, -1, 6, 9)));
		assertEquals(List.of(), entries(-1, -1, -1));
		assertEquals(List.of(List.of(2), List.of(4)), categories(entries(4, -1, 2)));
	}

	@Test
	void findsAChoiceAgain() {
		var targets = new ExplainTargets(entries(3, 5, -1, 7));
		assertEquals(2, targets.indexOf(List.of(5)));
		assertEquals(0, targets.indexOf(List.of(99)));
	}

	@Test
	void tellsWhetherTheNetworkHadSeenTheImage() {
		var map = new ExplanationMap(0.5, 1, 1, new float[] { 1 });
		String fold = Explained.shown(List.of(1), new Explanation(List.of(map), 1, true, ""), ExplanationMethod.GRAD_CAM)
				.message();
		assertTrue(fold.contains("fold 2") && fold.contains("without"), fold);
		String seen = Explained.shown(List.of(1), new Explanation(List.of(map), -1, false, ""), ExplanationMethod.OCCLUSION)
				.message();
		assertTrue(seen.contains("by heart") && seen.contains("covered"), seen);
	}
}
