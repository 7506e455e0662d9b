package org.reannotate.editors.sample.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.reannotate.editors.sample.explain.ExplainBar;
import org.reannotate.editors.sample.objects.ObjectEdit.Mode;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.image.ImageCanvas;
import org.reannotate.ui.image.Tone;

/** The tools above the image: what the mouse does, zoom, brightness and contrast, previous and next. UI thread only. */
public final class ImageTools extends Composite {

	private static final String BUNDLE = "org.reannotate.editors";
	private static final double STEP = 1.25;

	/** What a person wants by a tool that is not the canvas's own. */
	public interface Actions {

		void mode(Mode mode);

		void step(int delta);
	}

	private final ImageCanvas canvas;
	private final LocalResourceManager images;
	private final ToolItem[] modes = new ToolItem[Mode.values().length];
	private final ToolBar bar;
	private final Label zoom;
	private final Composite toneRow;
	private final Scale brightness;
	private final Scale contrast;

	public ImageTools(Composite parent, ImageCanvas canvas, ExplainBar explain, Actions actions) {
		super(parent, SWT.NONE);
		this.canvas = canvas;
		this.images = new LocalResourceManager(JFaceResources.getResources(), this);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 0).spacing(8, 0).applyTo(this);
		bar = new ToolBar(this, SWT.FLAT | SWT.HORIZONTAL);
		mode(Mode.SELECT, "select", Messages.SampleTools_select, actions);
		mode(Mode.BOX, "box", Messages.SampleTools_box, actions);
		mode(Mode.POLYGON, "polygon", Messages.SampleTools_polygon, actions);
		new ToolItem(bar, SWT.SEPARATOR);
		push("zoom_fit", Messages.SampleTools_fit, canvas::fit);
		push("zoom_actual", Messages.SampleTools_actual, () -> canvas.setZoom(1));
		push("zoom_out", Messages.SampleTools_zoomOut, () -> zoom(-1));
		push("zoom_in", Messages.SampleTools_zoomIn, () -> zoom(1));
		new ToolItem(bar, SWT.SEPARATOR);
		ToolItem tone = item("tone", Messages.SampleTools_tone, SWT.CHECK);
		tone.addListener(SWT.Selection, event -> showTone(tone.getSelection()));
		ToolItem explaining = item("explain", Messages.SampleTools_explain, SWT.CHECK);
		explaining.addListener(SWT.Selection, event -> {
			explain.setOn(explaining.getSelection());
			canvas.setFocus();
		});
		explain.addSwitchListener(() -> explaining.setSelection(explain.on()));
		new ToolItem(bar, SWT.SEPARATOR);
		push("previous", Messages.SampleTools_previous, () -> actions.step(-1));
		push("next", Messages.SampleTools_next, () -> actions.step(1));
		zoom = new Label(this, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(zoom);
		toneRow = new Composite(this, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(5).margins(4, 0).applyTo(toneRow);
		GridDataFactory.fillDefaults().span(2, 1).exclude(true).applyTo(toneRow);
		toneRow.setVisible(false);
		brightness = scale(Messages.SampleTools_brightness);
		contrast = scale(Messages.SampleTools_contrast);
		var reset = new Button(toneRow, SWT.PUSH);
		reset.setText(Messages.SampleTools_toneReset);
		reset.addListener(SWT.Selection, event -> canvas.setTone(Tone.NEUTRAL));
		canvas.addViewListener(this::showView);
		showMode(Mode.SELECT);
		showView();
	}

	private Scale scale(String text) {
		new Label(toneRow, SWT.NONE).setText(text);
		var scale = new Scale(toneRow, SWT.HORIZONTAL);
		scale.setMaximum(2 * Tone.LIMIT);
		scale.setSelection(Tone.LIMIT);
		scale.setToolTipText(text);
		GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).applyTo(scale);
		scale.addListener(SWT.Selection, event -> canvas
				.setTone(new Tone(brightness.getSelection() - Tone.LIMIT, contrast.getSelection() - Tone.LIMIT)));
		return scale;
	}

	private void mode(Mode mode, String icon, String text, Actions actions) {
		ToolItem item = item(icon, text, SWT.RADIO);
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection()) {
				actions.mode(mode);
			}
		});
		modes[mode.ordinal()] = item;
	}

	private void push(String icon, String text, Runnable action) {
		item(icon, text, SWT.PUSH).addListener(SWT.Selection, event -> action.run());
	}

	private ToolItem item(String icon, String text, int style) {
		var item = new ToolItem(bar, style);
		item.setImage(image(icon));
		item.setToolTipText(text);
		return item;
	}

	private Image image(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".png").map(images::create).orElseThrow();
	}

	/** Zooms by so many steps. */
	public void zoom(int steps) {
		canvas.setZoom(canvas.zoom() * Math.pow(STEP, steps));
	}

	/** Shows which mode is set. */
	public void showMode(Mode mode) {
		for (Mode each : Mode.values()) {
			modes[each.ordinal()].setSelection(each == mode);
		}
	}

	private void showTone(boolean visible) {
		toneRow.setVisible(visible);
		((GridData) toneRow.getLayoutData()).exclude = !visible;
		getParent().layout(true, true);
	}

	private void showView() {
		double now = canvas.zoom();
		String text = now == 0 ? "" : Percent.of(now);
		if (!text.equals(zoom.getText())) {
			zoom.setText(text);
		}
		Tone tone = canvas.tone();
		brightness.setSelection(tone.brightness() + Tone.LIMIT);
		contrast.setSelection(tone.contrast() + Tone.LIMIT);
	}
}
