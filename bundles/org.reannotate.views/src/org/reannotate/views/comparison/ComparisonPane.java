package org.reannotate.views.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.reannotate.audit.insight.ConfusionMatrix;
import org.reannotate.audit.training.RunComparison;
import org.reannotate.audit.training.RunComparison.Compared;
import org.reannotate.audit.training.RunComparison.Sides;
import org.reannotate.ui.charts.LineChart;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.parts.EmptyState;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.review.SampleOpener;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.comparison.ComparisonReader.Request;
import org.reannotate.views.images.AdaptiveSash;
import org.reannotate.views.images.LatestJob;
import org.reannotate.views.images.PartSelection;
import org.reannotate.views.table.VirtualTable;

/**
 * Two or more runs side by side: figures, curves over each other, pairs that are confused more or less than before, and
 * the images that changed sides. UI thread only.
 */
public final class ComparisonPane extends Composite {

	/** Names of runs begin with their time. */
	private static final int COMBO = 120;

	private final IWorkbenchPartSite site;
	private final Supplier<@Nullable DatasetSession> session;
	private final LatestJob<Request, ComparedRuns> reading;
	private final Combo from;
	private final Combo to;
	private final Label summary;
	private final CTabFolder tabs;
	private final VirtualTable figures;
	private final LineChart loss;
	private final LineChart accuracy;
	private final VirtualTable confusions;
	private final SidesPane sides;
	private final List<EmptyState> problems = new ArrayList<>();
	private List<RunFigures> runs = List.of();
	private @Nullable ComparedRuns shown;

	/** @param selection what is selected in it becomes the selection of the part */
	public ComparisonPane(Composite parent, IWorkbenchPartSite site, Supplier<@Nullable DatasetSession> session,
			PartSelection selection) {
		super(parent, SWT.NONE);
		this.site = site;
		this.session = session;
		reading = new LatestJob<>(this, ComparisonReader::read, this::show);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(this);
		var bar = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(bar);
		from = combo(bar, Messages.ComparisonPane_fromTip);
		from.addListener(SWT.Selection, event -> read());
		new Label(bar, SWT.NONE).setText("\u2192");
		to = combo(bar, Messages.ComparisonPane_toTip);
		to.addListener(SWT.Selection, event -> drawPair());
		summary = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(summary);
		tabs = new CTabFolder(this, SWT.FLAT | SWT.TOP);
		tabs.marginHeight = 6;
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		figures = new VirtualTable(tabs, FigureTable.columns());
		tab(Messages.ComparisonPane_figures, figures);
		var curves = AdaptiveSash.create(tabs);
		loss = new LineChart(curves);
		accuracy = new LineChart(curves);
		tab(Messages.ComparisonPane_curves, curves);
		Composite confusionStack = stack();
		confusions = new VirtualTable(confusionStack, ConfusionTable.columns());
		confusions.addOpenListener(this::openPair);
		confusions.addSelectionChangedListener(event -> {
			if (!event.getSelection().isEmpty()) {
				selection.setSelection(event.getSelection());
			}
		});
		tab(Messages.ComparisonPane_confusions, confusionStack);
		Composite sidesStack = stack();
		sides = new SidesPane(sidesStack, site, session, selection);
		tab(Messages.ComparisonPane_images, sidesStack);
		tabs.setSelection(0);
	}

	private static Combo combo(Composite parent, String tip) {
		var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setToolTipText(tip);
		combo.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = tip));
		GridDataFactory.fillDefaults().grab(true, false).hint(COMBO, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		return combo;
	}

	/** Something that is covered by a sentence while it cannot be shown. */
	private Composite stack() {
		var stack = new Composite(tabs, SWT.NONE);
		stack.setLayout(new StackLayout());
		problems.add(new EmptyState(stack));
		return stack;
	}

	private void tab(String title, Control control) {
		var item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(control);
	}

	/** Compares runs, two or more; the active one, else the oldest, is what the others are compared with at first. */
	public void compare(List<RunFigures> wanted) {
		if (wanted.equals(runs)) {
			return;
		}
		boolean same = wanted.stream().map(RunFigures::name).toList().equals(runs.stream().map(RunFigures::name).toList());
		runs = List.copyOf(wanted);
		if (!same) {
			String[] names = runs.stream().map(RunFigures::name).toArray(String[]::new);
			from.setItems(names);
			to.setItems(names);
			from.select(base(runs));
		}
		read();
	}

	/** The run that others are compared with: the active one, else the oldest that is finished. Names begin with time. */
	static int base(List<RunFigures> runs) {
		int[] order = IntStream.range(0, runs.size()).boxed().sorted((one, other) -> {
			RunFigures a = runs.get(one);
			RunFigures b = runs.get(other);
			int active = Boolean.compare(b.active(), a.active());
			int finished = active != 0 ? active : Boolean.compare(b.finished(), a.finished());
			return finished != 0 ? finished : a.name().compareTo(b.name());
		}).mapToInt(Integer::intValue).toArray();
		return order[0];
	}

	private void read() {
		DatasetSession now = session.get();
		if (now != null && runs.size() > 1) {
			int first = Math.max(0, from.getSelectionIndex());
			var ordered = new ArrayList<>(runs);
			ordered.add(0, ordered.remove(first));
			if (to.getSelectionIndex() < 0 || to.getSelectionIndex() == first) {
				to.select(first == runs.size() - 1 ? 0 : runs.size() - 1);
			}
			say(Messages.ComparisonPane_reading);
			reading.ask(new Request(now, ordered));
		}
	}

	private void show(ComparedRuns compared) {
		shown = compared;
		List<RunFigures> ordered = IntStream.range(0, compared.names().size())
				.mapToObj(i -> run(compared.names().get(i)).withSpeed(compared.curves().get(i).speed())).toList();
		figures.setContent(new FigureTable(ordered, compared.result()));
		loss.setData(ComparisonCharts.loss(compared.names(), compared.curves()));
		accuracy.setData(ComparisonCharts.accuracy(compared.names(), compared.curves()));
		drawPair();
	}

	private RunFigures run(String name) {
		return runs.stream().filter(run -> run.name().equals(name)).findFirst().orElseGet(() -> runs.get(0));
	}

	private void drawPair() {
		ComparedRuns compared = shown;
		RunComparison result = compared == null ? null : compared.result();
		Sides changed = result == null ? null
				: result.sides().stream().filter(each -> each.to().equals(to.getText())).findFirst().orElse(null);
		if (compared == null || result == null || changed == null) {
			String problem = compared == null || compared.problem().isEmpty() ? Messages.ComparisonPane_otherPair
					: compared.problem();
			say(problem);
			problems.forEach(each -> each.show(problem));
			problems.forEach(each -> top(each.getParent(), each));
			return;
		}
		Compared one = find(result, changed.from());
		Compared other = find(result, changed.to());
		say(ComparisonWords.summary(one, other, changed, result.common()));
		confusions.setContent(new ConfusionTable(compared.session(),
				ConfusionChange.between(one.confusion(), other.confusion())));
		sides.show(compared.session(), changed, new SideWords(one.confusion(), other.confusion(), compared.session().taxonomy()));
		top(confusions.getParent(), confusions);
		top(sides.control().getParent(), sides.control());
	}

	private void say(String text) {
		if (!text.equals(summary.getText())) {
			summary.setText(text);
			summary.requestLayout();
		}
	}

	private static Compared find(RunComparison result, String name) {
		return result.runs().stream().filter(each -> each.run().name().equals(name)).findFirst().orElseThrow();
	}

	private static void top(Composite stack, Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout();
	}

	/** Opens the images of a pair, as the second run sees them, else as the first one does. */
	private void openPair(int row) {
		ComparedRuns compared = shown;
		RunComparison result = compared == null ? null : compared.result();
		if (compared != null && result != null && confusions.content() instanceof ConfusionTable table) {
			ConfusionChange change = table.change(row);
			Compared by = find(result, change.to() > 0 ? to.getText() : from.getText());
			ConfusionMatrix matrix = by.confusion();
			int[] ids = matrix.samples(matrix.indexOf(change.label()), matrix.indexOf(change.predicted()));
			if (ids.length > 0) {
				SampleOpener.open(site.getPage(), compared.session(), new SampleList(
						NLS.bind(Messages.ComparisonPane_pairList, table.text(row, 0), table.text(row, 1)), ids), ids[0]);
			}
		}
	}

	/** The gallery of images that changed sides which had the focus last. */
	public Gallery gallery() {
		return sides.gallery();
	}

	/** The images that a person walks along in it. */
	public SampleList list() {
		return sides.list();
	}

	/** Shows one of the tabs, from 0. */
	public void showTab(int tab) {
		tabs.setSelection(tab);
	}

	@Override
	public boolean setFocus() {
		return tabs.getSelection().getControl().setFocus();
	}
}
