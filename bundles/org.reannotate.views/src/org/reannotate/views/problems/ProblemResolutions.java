package org.reannotate.views.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.decisions.Decisions;
import org.reannotate.ui.decisions.StoreOperation;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.review.SampleOpener;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.duplicates.DuplicatesView;
import org.reannotate.views.problems.DatasetProblem.Kind;

/** Quick fixes of a dataset's problems: settle it at once, or go where it can be looked at. */
public class ProblemResolutions implements IMarkerResolutionGenerator2 {

	private static final String MERGEABLE_VIEW = "org.reannotate.views.mergeable";

	@Override
	public boolean hasResolutions(IMarker marker) {
		return ProblemMarkers.kind(marker) != null;
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		Kind kind = ProblemMarkers.kind(marker);
		List<IMarkerResolution> found = kind == null ? List.of() : switch (kind) {
		case UNREADABLE -> unreadable(marker);
		case DUPLICATES -> duplicates(marker);
		case MERGEABLE -> mergeable(marker);
		case IMBALANCE, MORE -> List.of(new DatasetFix(Messages.ProblemResolutions_overview, kind, DatasetFix::openEditor));
		};
		return found.toArray(IMarkerResolution[]::new);
	}

	private static List<IMarkerResolution> unreadable(IMarker marker) {
		List<Integer> samples = ProblemMarkers.ids(marker, ProblemMarkers.SAMPLES);
		ShownDecisions shown = shown(marker);
		return samples.isEmpty() ? List.of()
				: List.of(new DatasetFix(Messages.ProblemResolutions_exclude, Kind.UNREADABLE, shown,
						(fixed, session) -> exclude(fixed, session, shown)),
						new DatasetFix(Messages.ProblemResolutions_open, Kind.UNREADABLE,
								(fixed, session) -> DatasetFix.onScreen(page -> SampleOpener.open(page, session,
										new SampleList(Messages.ProblemResolutions_unreadable, ints(samples)), samples.get(0)))));
	}

	private static ShownDecisions shown(IMarker marker) {
		var shown = new ShownDecisions();
		shown.offered(ProblemMarkers.seen(marker));
		return shown;
	}

	/** All markers that are fixed together are one undoable step. */
	private static void exclude(List<IMarker> fixed, DatasetSession session, ShownDecisions shown) {
		decide(session, shown, fixed.stream().flatMap(marker -> ProblemMarkers.ids(marker, ProblemMarkers.SAMPLES).stream())
				.distinct().map(sample -> DecisionRequest.exclude(sample, DecisionAuthor.name())
						.withReason(Messages.ProblemResolutions_excludeReason))
				.toList());
	}

	private static List<IMarkerResolution> duplicates(IMarker marker) {
		List<Integer> samples = ProblemMarkers.ids(marker, ProblemMarkers.SAMPLES);
		ShownDecisions shown = shown(marker);
		var fixes = new ArrayList<IMarkerResolution>();
		if (!samples.isEmpty()) {
			fixes.add(new DatasetFix(Messages.ProblemResolutions_showDuplicates, Kind.DUPLICATES,
					(fixed, session) -> DatasetFix.onScreen(
							page -> ((DuplicatesView) page.showView(DuplicatesView.ID)).showGroup(samples.get(0)))));
			for (int category : ProblemMarkers.ids(marker, ProblemMarkers.CATEGORIES)) {
				fixes.add(new DatasetFix(NLS.bind(Messages.ProblemResolutions_labelAll, ProblemMarkers.name(marker, category)),
						Kind.DUPLICATES, (fixed, session) -> label(session, shown, samples, category)));
			}
		}
		return fixes;
	}

	private static void label(DatasetSession session, ShownDecisions shown, List<Integer> samples, int category) {
		var index = session.store().index();
		decide(session, shown,
				samples.stream().filter(sample -> index.row(sample) >= 0 && index.category(index.row(sample)) != category)
						.map(sample -> DecisionRequest.relabel(sample, category, DecisionAuthor.name())
								.withReason(Messages.ProblemResolutions_labelReason))
						.toList());
	}

	/** Decides about those samples that are still there; where none is left, nothing. */
	private static void decide(DatasetSession session, ShownDecisions shown, List<DecisionRequest> wanted) {
		List<DecisionRequest> requests = shown.asSeen(wanted, session.store().index());
		if (!requests.isEmpty()) {
			Decisions.decide(session, requests);
		}
	}

	private static List<IMarkerResolution> mergeable(IMarker marker) {
		List<Integer> pair = ProblemMarkers.ids(marker, ProblemMarkers.CATEGORIES);
		var fixes = new ArrayList<IMarkerResolution>();
		fixes.add(new DatasetFix(Messages.ProblemResolutions_showMergeable, Kind.MERGEABLE,
				(fixed, session) -> DatasetFix.onScreen(page -> page.showView(MERGEABLE_VIEW))));
		if (pair.size() == 2) {
			fixes.add(merge(marker, pair.get(0), pair.get(1)));
			fixes.add(merge(marker, pair.get(1), pair.get(0)));
		}
		return fixes;
	}

	private static IMarkerResolution merge(IMarker marker, int from, int into) {
		String label = NLS.bind(Messages.ProblemResolutions_merge, ProblemMarkers.name(marker, from),
				ProblemMarkers.name(marker, into));
		return new DatasetFix(label, Kind.MERGEABLE, (fixed, session) -> {
			long[] merge = new long[1];
			String author = DecisionAuthor.name();
			Decisions.run(session, new StoreOperation(session, label, store -> merge[0] = store.merge(List.of(from), into,
					author, Messages.ProblemResolutions_mergeReason).id(), store -> store.unmerge(merge[0], author)));
		});
	}

	private static int[] ints(List<Integer> ids) {
		return ids.stream().mapToInt(Integer::intValue).toArray();
	}
}
