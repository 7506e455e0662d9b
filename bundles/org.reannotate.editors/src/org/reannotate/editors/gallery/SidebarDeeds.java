package org.reannotate.editors.gallery;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.reannotate.editors.categories.CategoryEdits;
import org.reannotate.editors.dataset.PageHost;
import org.reannotate.editors.taxonomy.SetExamples;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.decisions.Decisions;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.Refs;
import org.reannotate.ui.session.SampleRef;

/** What a person does by way of the categories beside the images: filters, relabels in bulk, gives examples. UI thread. */
final class SidebarDeeds implements CategorySidebar.Listener {

	/** Of so many images and more, a bulk relabelling is shown before it is done. */
	static final int PREVIEWED = 20;

	private static final int LONGEST = 40;

	private final PageHost host;
	private final Supplier<Gallery> gallery;
	private final Consumer<Set<Integer>> filter;

	/** @param filter shows the images of these categories alone */
	SidebarDeeds(PageHost host, Supplier<Gallery> gallery, Consumer<Set<Integer>> filter) {
		this.host = host;
		this.gallery = gallery;
		this.filter = filter;
	}

	@Override
	public void filter(Set<Integer> categories) {
		filter.accept(categories);
	}

	@Override
	public void relabel(List<Integer> samples, int category) {
		DatasetSession session = host.session();
		if (session == null) {
			return;
		}
		Gallery images = gallery.get();
		RelabelPlan plan = RelabelPlan.of(session.store().index(), samples, category);
		int changed = plan.changed().size();
		if (changed > 0 && (changed < PREVIEWED
				|| new RelabelPreview(images.getShell(), session, plan).open() == Window.OK)) {
			Decisions.decide(session, plan.requests(DecisionAuthor.name(), images::seen));
		}
		images.setFocus();
	}

	@Override
	public List<Integer> dragged(@Nullable ISelection selection) {
		return selection == null ? gallery.get().selectedSamples() : Refs.samples(selection, host.session());
	}

	@Override
	public boolean accepts(@Nullable ISelection selection) {
		return selection instanceof IStructuredSelection structured && !structured.isEmpty()
				&& structured.getFirstElement() instanceof SampleRef ref && ref.session() == host.session();
	}

	@Override
	public void exemplify(List<Integer> samples, int category, boolean counter) {
		DatasetSession session = host.session();
		if (session != null) {
			String name = session.taxonomy().name(category);
			new CategoryEdits(session).apply(
					NLS.bind(Messages.SidebarDeeds_stepExamples, name.substring(0, Math.min(LONGEST, name.length()))),
					new SetExamples(category, counter, samples, List.of()));
		}
	}
}
