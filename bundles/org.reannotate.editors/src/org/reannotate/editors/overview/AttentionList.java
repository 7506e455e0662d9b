package org.reannotate.editors.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.protocol.words.Numbers;

/** What is worth a look, a line each, with the images behind it; lines that count nothing are not shown. */
final class AttentionList {

	/** From here on a dataset is called unbalanced. */
	private static final double UNBALANCED = 3;
	private static final int LONGEST_NAME = 40;

	private final Composite parent;
	private final List<Line> lines = new ArrayList<>();
	private final Label allWell;

	private static final class Line {
		final Function<DatasetOverview, Figure> figure;
		final Function<DatasetOverview, String> text;
		final Hyperlink link;

		Line(Function<DatasetOverview, Figure> figure, Function<DatasetOverview, String> text, Hyperlink link) {
			this.figure = figure;
			this.text = text;
			this.link = link;
		}
	}

	AttentionList(Composite parent, FormToolkit toolkit, Consumer<ImageQuery> open) {
		this.parent = parent;
		counted(toolkit, open, Messages.OverviewForm_conflicts, overview -> overview.duplicates().conflicts());
		counted(toolkit, open, Messages.OverviewForm_leaks, overview -> overview.duplicates().leaks());
		counted(toolkit, open, Messages.OverviewForm_exact, overview -> overview.duplicates().exact());
		counted(toolkit, open, Messages.OverviewForm_near, overview -> overview.duplicates().near());
		counted(toolkit, open, Messages.OverviewForm_unlabelled, overview -> overview.files().unlabelled());
		counted(toolkit, open, Messages.OverviewForm_unreadable, overview -> overview.files().unreadable());
		counted(toolkit, open, Messages.OverviewForm_missing, overview -> overview.files().missing());
		counted(toolkit, open, Messages.OverviewForm_asked, overview -> overview.files().asked());
		counted(toolkit, open, Messages.OverviewForm_excluded, DatasetOverview::excluded);
		line(toolkit, open, AttentionList::smallest, AttentionList::imbalance);
		allWell = toolkit.createLabel(parent, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(allWell);
	}

	private void counted(FormToolkit toolkit, Consumer<ImageQuery> open, String text,
			Function<DatasetOverview, Figure> figure) {
		line(toolkit, open, figure,
				overview -> NLS.bind(text, Numbers.of(figure.apply(overview).count())));
	}

	private void line(FormToolkit toolkit, Consumer<ImageQuery> open, Function<DatasetOverview, Figure> figure,
			Function<DatasetOverview, String> text) {
		Hyperlink link = toolkit.createHyperlink(parent, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).exclude(true).applyTo(link);
		link.setVisible(false);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter((HyperlinkEvent event) -> {
			if (link.getHref() instanceof ImageQuery images) {
				open.accept(images);
			}
		}));
		lines.add(new Line(figure, text, link));
	}

	void show(DatasetOverview overview) {
		boolean any = false;
		for (Line line : lines) {
			Figure figure = line.figure.apply(overview);
			boolean counts = figure.count() > 0;
			any |= counts;
			if (counts) {
				line.link.setText(line.text.apply(overview));
				line.link.setHref(figure.images());
			}
			OverviewForm.show(line.link, counts);
		}
		allWell.setText(
				overview.images().count() == 0 ? Messages.OverviewForm_nothingYet : Messages.OverviewForm_allWell);
		OverviewForm.show(allWell, !any);
		parent.layout(true);
	}

	/** The images of the smallest category, where it is much smaller than the largest one. */
	private static Figure smallest(DatasetOverview overview) {
		Distribution distribution = overview.distribution();
		if (distribution.imbalance() < UNBALANCED) {
			return new Figure(0, overview.images().images());
		}
		Distribution.Row smallest = distribution.rows().get(distribution.rows().size() - 1);
		return new Figure(smallest.total(), distribution.images(smallest));
	}

	private static String imbalance(DatasetOverview overview) {
		List<Distribution.Row> rows = overview.distribution().rows();
		Distribution.Row smallest = rows.get(rows.size() - 1);
		return NLS.bind(Messages.OverviewForm_imbalance,
				new Object[] { shortName(smallest.name()), Numbers.of(smallest.total()),
						shortName(rows.get(0).name()), Numbers.of(overview.distribution().imbalance(), 0) });
	}

	private static String shortName(String name) {
		return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "\u2026";
	}
}
