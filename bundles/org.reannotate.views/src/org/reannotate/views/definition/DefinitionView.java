package org.reannotate.views.definition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.parts.SessionView;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.Refs;

/**
 * What the selected category means, or the category of the selected image beside the one that is suggested for it, or
 * both of a selected pair.
 */
public class DefinitionView extends SessionView<List<CategoryPage>> {

	public static final String ID = "org.reannotate.views.definition";

	private static final int MOST = 2;
	/** Width of a page side by side with another, in points. */
	private static final int NARROWEST = 200;

	private final ISelectionListener selectionListener = this::selectedElsewhere;
	private volatile List<Integer> categories = List.of();
	private volatile int sample = -1;
	private ScrolledComposite scrolled;
	private Composite content;
	private List<CategoryPage> shown = List.of();
	private @Nullable DatasetSession of;

	@Override
	protected Control createContent(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		content = new Composite(scrolled, SWT.NONE);
		scrolled.setContent(content);
		scrolled.addListener(SWT.Resize, event -> arrange());
		getSite().getPage().addPostSelectionListener(selectionListener);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(scrolled, "org.reannotate.help.definition");
		return scrolled;
	}

	/** Pages stand side by side where there is room, else one below the other. */
	private void arrange() {
		int width = scrolled.getClientArea().width;
		boolean wide = width >= shown.size() * NARROWEST;
		GridLayoutFactory.fillDefaults().numColumns(wide ? Math.max(1, shown.size()) : 1).equalWidth(true).applyTo(content);
		for (Control page : content.getChildren()) {
			GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(page);
		}
		scrolled.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
		content.layout(true, true);
	}

	@Override
	protected boolean concerns(StoreEvent event) {
		return event.changes().contains(Change.TAXONOMY)
				|| event.changes().contains(Change.DECISIONS) && sample >= 0 && event.concerns(sample);
	}

	@Override
	protected void sessionChanged(@Nullable DatasetSession now) {
		categories = List.of();
		sample = -1;
	}

	private void selectedElsewhere(@Nullable IWorkbenchPart part, @Nullable ISelection selection) {
		DatasetSession session = session();
		List<Integer> chosen = Refs.categories(selection, session);
		List<Integer> samples = Refs.samples(selection, session);
		if (!chosen.isEmpty()) {
			categories = List.copyOf(chosen);
			sample = -1;
			refresh();
		} else if (!samples.isEmpty() && samples.get(0) != sample) {
			sample = samples.get(0);
			refresh();
		}
	}

	@Override
	protected List<CategoryPage> read(DatasetSession dataset, IProgressMonitor monitor) throws DatasetException {
		int chosen = sample;
		List<Integer> wanted = chosen >= 0 ? ofSample(dataset, chosen) : categories;
		return CategoryPage.of(wanted.stream().limit(MOST).toList(), dataset.store().readTaxonomy(), dataset.taxonomy());
	}

	/** The label first, then what is suggested instead or beside it. */
	private static List<Integer> ofSample(DatasetSession dataset, int sampleId) {
		SampleIndex index = dataset.store().index();
		int row = index.row(sampleId);
		var ids = new LinkedHashSet<Integer>();
		if (row >= 0) {
			ids.add(index.category(row));
			for (FindingKind listed : List.of(FindingKind.LABEL_ISSUE, FindingKind.MULTI_CLASS_CANDIDATE)) {
				ids.add(dataset.findings().suggestions(dataset.taxonomy(), listed).category(sampleId));
			}
		}
		ids.removeAll(Set.of(CategoryRecord.NONE));
		return List.copyOf(ids);
	}

	@Override
	protected void show(List<CategoryPage> pages) {
		DatasetSession session = session();
		if (session == null) {
			return;
		}
		if (pages.isEmpty()) {
			showEmpty(Messages.DefinitionView_nothingSelected);
		}
		if (!pages.equals(shown) || session != of) {
			shown = pages;
			of = session;
			for (Control old : content.getChildren()) {
				old.dispose();
			}
			pages.forEach(page -> new DefinitionPane(content, session, page));
			scrolled.setOrigin(0, 0);
			arrange();
		}
	}

	/** What is shown, for tests. */
	public List<CategoryPage> shown() {
		return shown;
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(selectionListener);
		super.dispose();
	}
}
