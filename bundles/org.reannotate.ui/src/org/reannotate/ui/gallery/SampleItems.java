package org.reannotate.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.gallery.GalleryItem.Mark;
import org.reannotate.ui.session.LoadedSample;
import org.reannotate.ui.session.SessionFindings;
import org.reannotate.ui.session.SessionTaxonomy;
import org.reannotate.ui.session.Suggestions;

/**
 * Makes items of what is in memory: labels, state and findings are those of now, image and path come when they are
 * read. Pure: no widgets, no store.
 */
final class SampleItems {

	private final SampleIndex index;
	private final SessionFindings findings;
	private final Suggestions suggestions;
	private final SessionTaxonomy taxonomy;
	private final IntFunction<@Nullable Integer> beingSaved;

	/**
	 * @param listed     the findings that the list of the samples shows, or null
	 * @param beingSaved see {@link org.reannotate.ui.session.BeingSaved#label}
	 */
	SampleItems(SampleIndex index, SessionFindings findings, @Nullable FindingKind listed, SessionTaxonomy taxonomy,
			IntFunction<@Nullable Integer> beingSaved) {
		this.index = index;
		this.findings = findings;
		this.suggestions = findings.suggestions(taxonomy, listed);
		this.taxonomy = taxonomy;
		this.beingSaved = beingSaved;
	}

	/** @param loaded the sample as it was read last, or null while it is not read */
	GalleryItem item(int sampleId, @Nullable LoadedSample loaded) {
		int row = index.row(sampleId);
		if (row < 0) {
			return new GalleryItem(sampleId, null, "", "", "", null, Messages.SampleItems_gone, Mark.OPEN, false, false,
					DecisionRequest.UNSEEN);
		}
		Integer saving = beingSaved.apply(sampleId);
		int category = saving == null || saving == CategoryRecord.NONE ? index.category(row) : saving;
		return new GalleryItem(sampleId, loaded == null ? null : loaded.image(), loaded == null ? "" : loaded.record().path(),
				taxonomy.path(index.given(row)), label(category, loaded), suggested(sampleId, category),
				detail(sampleId), saving == null ? mark(index.state(row)) : Mark.SAVING, index.asked(row), loaded == null, index.lastDecision(row));
	}

	/** The last decision that is shown of a sample, {@link DecisionRequest#UNSEEN} where there is no such sample. */
	long seen(int sampleId) {
		int row = index.row(sampleId);
		return row < 0 ? DecisionRequest.UNSEEN : index.lastDecision(row);
	}

	private String label(int category, @Nullable LoadedSample loaded) {
		var names = new ArrayList<String>(List.of(taxonomy.path(category)));
		if (loaded != null && loaded.record().category() == category) {
			loaded.record().further().forEach(further -> names.add(taxonomy.path(further)));
		}
		return names.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(" + "));
	}

	private @Nullable String suggested(int sampleId, int category) {
		int suggestion = suggestions.category(sampleId);
		if (suggestion == CategoryRecord.NONE || suggestion == category) {
			return null;
		}
		String path = taxonomy.path(suggestion);
		return suggestions.acceptance(sampleId) == DecisionKind.ALSO ? "+ " + path : path;
	}

	private String detail(int sampleId) {
		LabelIssue issue = findings.issueOf(sampleId);
		MultiClassCandidate candidate = findings.candidateOf(sampleId);
		if (issue != null && (candidate == null || !suggestions.asksForFurther())) {
			return NLS.bind(issue.folded() ? Messages.SampleItems_foldedIssue : Messages.SampleItems_issue,
					Percent.of(issue.probabilityWrong()));
		}
		return candidate == null ? ""
				: candidate.categories().stream()
						.map(category -> NLS.bind(Messages.SampleItems_plausible, taxonomy.name(category.categoryId()),
								Percent.of(category.probability())))
						.collect(Collectors.joining(" \u00b7 "));
	}

	private static Mark mark(SampleState state) {
		return switch (state) {
		case OPEN -> Mark.OPEN;
		case CONFIRMED -> Mark.CONFIRMED;
		case CORRECTED, EXTENDED -> Mark.CORRECTED;
		case EXCLUDED -> Mark.EXCLUDED;
		};
	}
}
