package org.reannotate.views.definition;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.gallery.StoreGalleryContent;
import org.reannotate.ui.session.DatasetSession;

/** The page of one category. UI thread only. */
final class DefinitionPane extends Composite {

	private static final int SWATCH = 12;

	DefinitionPane(Composite parent, DatasetSession session, CategoryPage category) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 4).numColumns(2).applyTo(this);
		title(category);
		line(category.definition().isEmpty() ? Messages.DefinitionPane_noDefinition : category.definition(), 0);
		features(Messages.DefinitionPane_must, "\u2713", category.must());
		features(Messages.DefinitionPane_may, "\u25cb", category.may());
		features(Messages.DefinitionPane_mustNot, "\u2715", category.mustNot());
		images(session, Messages.DefinitionPane_examples, category.examples());
		images(session, Messages.DefinitionPane_counterExamples, category.counterExamples());
	}

	private void title(CategoryPage category) {
		RGB colour = rgb(category.colour());
		if (colour != null) {
			var swatch = new Canvas(this, SWT.NONE);
			swatch.addPaintListener(event -> {
				event.gc.setBackground(new Color(colour));
				event.gc.fillRoundRectangle(0, 0, SWATCH, SWATCH, 4, 4);
			});
			GridDataFactory.swtDefaults().hint(SWATCH, SWATCH).applyTo(swatch);
		}
		var title = new Label(this, SWT.WRAP);
		title.setFont(JFaceResources.getHeaderFont());
		title.setText((category.key().isEmpty() ? category.path()
				: NLS.bind(Messages.DefinitionPane_titleWithKey, category.path(), category.key())).replace("&", "&&"));
		title.setLayoutData(wrapped(colour == null ? 2 : 1));
	}

	private static @Nullable RGB rgb(String colour) {
		if (!colour.matches("#[0-9a-fA-F]{6}")) {
			return null;
		}
		int value = Integer.parseInt(colour.substring(1), 16);
		return new RGB(value >> 16, value >> 8 & 255, value & 255);
	}

	private static GridData wrapped(int columns) {
		return GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).span(columns, 1).create();
	}

	private void line(String text, int indent) {
		var label = new Label(this, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridData data = wrapped(2);
		data.horizontalIndent = indent;
		label.setLayoutData(data);
	}

	private void heading(String text) {
		var label = new Label(this, SWT.WRAP);
		label.setText(text);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridData data = wrapped(2);
		data.verticalIndent = 8;
		label.setLayoutData(data);
	}

	private void features(String heading, String sign, List<String> features) {
		if (!features.isEmpty()) {
			heading(heading);
			features.forEach(feature -> line(sign + "  " + feature, 8));
		}
	}

	private void images(DatasetSession session, String heading, List<Integer> samples) {
		if (!samples.isEmpty()) {
			heading(heading);
			var gallery = new Gallery(this);
			gallery.setThumbnailSize(96);
			gallery.setContent(new StoreGalleryContent(session, samples.stream().mapToInt(Integer::intValue).toArray()));
			GridDataFactory.fillDefaults().grab(true, false).hint(60, 176).span(2, 1).applyTo(gallery);
		}
	}
}
