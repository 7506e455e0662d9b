package org.reannotate.editors.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.editors.sample.objects.ObjectEdit;
import org.reannotate.editors.sample.palette.PaletteContent;
import org.reannotate.editors.sample.reading.ModelOpinion;
import org.reannotate.ui.review.LabelKeys;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.SessionTaxonomy;

/** Makes the content of the palette; again only when something that it depends on is another one. UI thread only. */
final class PaletteSource {

	/** Everything that the content depends on. */
	private record Key(SessionTaxonomy taxonomy, int sampleId, int primary, List<Integer> further, int suggestion,
			List<Integer> plausible, List<PlausibleCategory> top) {
	}

	private final DatasetSession session;
	private @Nullable SessionTaxonomy known;
	private Map<Integer, String> paths = Map.of();
	private Map<Integer, String> colours = Map.of();
	private @Nullable Key key;
	private PaletteContent content = PaletteContent.EMPTY;

	PaletteSource(DatasetSession session) {
		this.session = session;
	}

	/**
	 * The content for a sample, or for the object that is selected in it.
	 *
	 * @param suggestion what accepting gives the sample
	 */
	PaletteContent content(int sampleId, @Nullable SampleRecord sample, int suggestion, List<Integer> plausible,
			@Nullable ModelOpinion opinion, ObjectEdit edit) {
		SessionTaxonomy taxonomy = session.taxonomy();
		int selected = edit.selected();
		boolean ofObject = selected >= 0 && selected < edit.objects().size();
		int primary = ofObject ? taxonomy.resolve(edit.objects().get(selected).categoryId())
				: sample == null ? CategoryRecord.NONE : sample.category();
		var now = new Key(taxonomy, sampleId, primary, ofObject || sample == null ? List.of() : sample.further(),
				ofObject ? CategoryRecord.NONE : suggestion, plausible,
				opinion == null ? List.of() : opinion.top());
		if (!now.equals(key)) {
			key = now;
			content = make(now);
		}
		return content;
	}

	private PaletteContent make(Key now) {
		if (known != now.taxonomy()) {
			known = now.taxonomy();
			readTaxonomy(now.taxonomy());
		}
		Map<Integer, Double> probabilities = new HashMap<>();
		now.top().forEach(category -> probabilities.merge(now.taxonomy().resolve(category.categoryId()),
				category.probability(), Double::sum));
		return new PaletteContent(LabelKeys.likeliest(session, now.sampleId(), now.plausible()),
				LabelKeys.of(session, now.sampleId(), now.plausible()), paths, colours, probabilities, now.primary(),
				Set.copyOf(now.further()), now.suggestion());
	}

	private void readTaxonomy(SessionTaxonomy taxonomy) {
		Map<Integer, String> newPaths = new HashMap<>();
		Map<Integer, String> newColours = new HashMap<>();
		for (CategoryRecord category : taxonomy.categories()) {
			newPaths.put(category.id(), category.path());
			String colour = taxonomy.colour(category.id());
			if (!colour.isEmpty()) {
				newColours.put(category.id(), colour);
			}
		}
		paths = Map.copyOf(newPaths);
		colours = Map.copyOf(newColours);
	}
}
