package org.reannotate.editors.categories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.details.FeatureCheck;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.details.Seen;
import org.reannotate.core.query.SampleColumns;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.SessionTaxonomy;

class SplitProposalTest {

	private static final int BAR = 1, PUB = 2, CAFE = 3;

	private final SampleIndex index;

	/** Images 1 to 5 are bars, of which 1 is predicted a bar, 2 a cafe, 3 and 4 pubs, 5 nothing; 6 is a pub. */
	SplitProposalTest() {
		var columns = new SampleColumns(6);
		int[] labels = { BAR, BAR, BAR, BAR, BAR, PUB };
		int[] predictions = { BAR, CAFE, PUB, PUB, CategoryRecord.NONE, CAFE };
		for (int row = 0; row < labels.length; row++) {
			columns.ids[row] = row + 1;
			columns.category[row] = labels[row];
			columns.prediction[row] = predictions[row];
		}
		index = SampleIndex.of(columns, new int[] { 0, 0, 1, 2 });
	}

	@Test
	void proposesAPartForEachOtherPredictionTheLargestFirst() {
		var taxonomy = new SessionTaxonomy(List.of(record(BAR, "bar"), record(PUB, "pub"), record(CAFE, "cafe")), null);
		List<SplitProposal.Part> parts = SplitProposal.byPrediction(index, taxonomy, BAR);
		assertEquals(List.of(List.of(3, 4), List.of(2)), parts.stream().map(SplitProposal.Part::samples).toList());
		assertTrue(parts.get(0).name().contains("pub"));
	}

	private static CategoryRecord record(int id, String name) {
		return new CategoryRecord(id, name, CategoryRecord.NONE, name, true, CategoryRecord.NONE);
	}

	@Test
	void proposesAPartForEachFeatureThatSomebodySaw() throws DatasetException {
		var questions = new AtomicInteger();
		var store = (DatasetStore) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { DatasetStore.class }, (proxy, method, arguments) -> switch (method.getName()) {
				case "index" -> index;
				case "allDetails" -> {
					questions.incrementAndGet();
					yield IntStream.of((int[]) arguments[0]).mapToObj(SplitProposalTest::details).toList();
				}
				default -> throw new UnsupportedOperationException(method.getName());
				});
		List<SplitProposal.Part> parts = SplitProposal.byFeature(store, "bar", BAR,
				List.of("stools", "fireplace", "dartboard"), new NullProgressMonitor());
		assertEquals(List.of(List.of(1, 2), List.of(3)), parts.stream().map(SplitProposal.Part::samples).toList());
		assertEquals(1, questions.get(), "all images at once");
	}

	/** 1 shows stools, 2 stools and a fireplace, 3 a fireplace; of 4 somebody is not sure. */
	private static SampleDetails details(int sample) {
		List<FeatureCheck> checks = switch (sample) {
		case 1 -> List.of(check("stools", Seen.SEEN), check("fireplace", Seen.NOT_SEEN));
		case 2 -> List.of(check("fireplace", Seen.SEEN), check("stools", Seen.SEEN));
		case 3 -> List.of(check("fireplace", Seen.SEEN));
		case 4 -> List.of(check("fireplace", Seen.UNSURE));
		default -> List.of();
		};
		return SampleDetails.none(sample).withChecks(checks);
	}

	private static FeatureCheck check(String feature, Seen seen) {
		return new FeatureCheck(BAR, feature, seen);
	}
}
