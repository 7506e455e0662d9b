package org.reannotate.editors.overview;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.protocol.words.Percent;

/** The last runs, newest first. */
final class RunList {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withZone(ZoneId.systemDefault());

	private final Composite parent;
	private final FormToolkit toolkit;
	private final Consumer<ImageQuery> open;
	private List<RunLine> shown = List.of();
	private boolean filled;

	RunList(Composite parent, FormToolkit toolkit, Consumer<ImageQuery> open) {
		this.parent = parent;
		this.toolkit = toolkit;
		this.open = open;
		GridLayoutFactory.fillDefaults().margins(0, 8).spacing(8, 4).applyTo(parent);
	}

	void show(List<RunLine> runs) {
		if (filled && runs.equals(shown)) {
			return;
		}
		shown = runs;
		filled = true;
		for (Control child : parent.getChildren()) {
			child.dispose();
		}
		if (runs.isEmpty()) {
			text(Messages.OverviewForm_noRun);
		}
		for (RunLine line : runs) {
			Label head = text(head(line.run()));
			head.setToolTipText("runs/" + line.run().name());
			Figure disagreeing = line.disagreeing();
			if (disagreeing != null && disagreeing.count() > 0) {
				link(NLS.bind(Messages.RunList_disagreeing, Numbers.of(disagreeing.count())), disagreeing.images());
			}
		}
		parent.layout(true);
	}

	private static String head(RunRecord run) {
		Double accuracy = metric(run, "accuracy");
		String how = accuracy == null ? run.status() : NLS.bind(Messages.RunList_accuracy, Percent.fine(accuracy));
		return NLS.bind(Messages.RunList_head, new Object[] { WHEN.format(run.started()), run.recipe(), how });
	}

	private Label text(String text) {
		Label label = toolkit.createLabel(parent, text.replace("&", "&&"), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void link(String text, ImageQuery images) {
		Hyperlink link = toolkit.createHyperlink(parent, text, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(16, 0).hint(224, SWT.DEFAULT).applyTo(link);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter((HyperlinkEvent event) -> open.accept(images)));
	}

	static @Nullable Double metric(@Nullable RunRecord run, String name) {
		return run == null ? null : run.metrics().get(name);
	}
}
