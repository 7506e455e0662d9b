package org.reannotate.launching.ui.tabs;

import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.ui.augmentation.PreviewCanvas;
import org.reannotate.launching.ui.dataset.DatasetCheck;
import org.reannotate.launching.ui.dataset.DatasetChecks;
import org.reannotate.launching.ui.fields.Form;
import org.reannotate.launching.ui.fields.SettingsChange;
import org.reannotate.launching.ui.fields.SliderRule;
import org.reannotate.protocol.recipe.Augmentation;
import org.reannotate.protocol.recipe.RecipeKind;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.theme.Enablement;

/** Random changes to the images while training, with what they look like. */
public final class AugmentationTab extends SettingsTab {

	private static final int GAP = 8;
	/** Most backbones see squares of this side. */
	private static final int BACKBONE_SIDE = 224;
	private static final String PLUS_MINUS = "\u00b1";

	private PreviewCanvas preview;
	private Label frozen;

	public AugmentationTab(DatasetChecks checks) {
		super(checks, Messages.AugmentationTab_name, "augmentation");
	}

	@Override
	void build(Form rows, Composite parent) {
		frozen = rows.note();
		var columns = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, GAP).applyTo(columns);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
		Composite ranges = rows.group(columns, Messages.AugmentationTab_ranges);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.FILL).applyTo(ranges);
		rows.check(Messages.AugmentationTab_flip, settings -> augmentation(settings).flip(),
				(settings, value) -> change(settings, a -> new Augmentation(value, a.rotationDegrees(), a.shift(), a.zoom(),
						a.crop(), a.brightness(), a.colour(), a.blur())))
				.when(AugmentationTab::used);
		slider(rows, new SliderRule(Messages.AugmentationTab_rotation, 20, 20, AugmentationTab::degrees),
				Augmentation::rotationDegrees, (a, v) -> new Augmentation(a.flip(), v, a.shift(), a.zoom(), a.crop(),
						a.brightness(), a.colour(), a.blur()));
		slider(rows, percent(Messages.AugmentationTab_shift, 0.5), Augmentation::shift,
				(a, v) -> new Augmentation(a.flip(), a.rotationDegrees(), v, a.zoom(), a.crop(), a.brightness(), a.colour(),
						a.blur()));
		slider(rows, percent(Messages.AugmentationTab_zoom, 0.5), Augmentation::zoom,
				(a, v) -> new Augmentation(a.flip(), a.rotationDegrees(), a.shift(), v, a.crop(), a.brightness(), a.colour(),
						a.blur()));
		slider(rows, new SliderRule(Messages.AugmentationTab_crop, 0.9, 90, Percent::of), Augmentation::crop,
				Augmentation::withCrop);
		slider(rows, percent(Messages.AugmentationTab_brightness, 0.9), Augmentation::brightness,
				(a, v) -> a.withColours(v, a.colour()));
		slider(rows, percent(Messages.AugmentationTab_colour, 1), Augmentation::colour,
				(a, v) -> a.withColours(a.brightness(), v));
		slider(rows, new SliderRule(Messages.AugmentationTab_blur, 5, 5,
				value -> NLS.bind(Messages.AugmentationTab_pixels, Numbers.of(value, 0))), Augmentation::blur,
				Augmentation::withBlur);
		buttons(rows);
		previewGroup(columns);
	}

	private static String degrees(double value) {
		return PLUS_MINUS + Numbers.of(value, 0) + "\u00b0";
	}

	private static SliderRule percent(String name, double high) {
		return new SliderRule(name, high, (int) Math.round(high * 100), value -> PLUS_MINUS + Percent.of(value));
	}

	/** What a value makes of an augmentation. */
	@FunctionalInterface
	private interface Part {
		Augmentation set(Augmentation augmentation, double value);
	}

	private static void slider(Form rows, SliderRule rule, ToDoubleFunction<Augmentation> get, Part part) {
		rows.slider(rule, settings -> get.applyAsDouble(augmentation(settings)),
				(settings, value) -> change(settings, augmentation -> part.set(augmentation, value)))
				.when(AugmentationTab::used);
	}

	private void buttons(Form rows) {
		var room = new Composite(rows.cell(""), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(room);
		rows.row(room);
		button(room, Messages.AugmentationTab_none, Augmentation.NONE);
		button(room, Messages.AugmentationTab_usual, Augmentation.DEFAULT);
	}

	private void button(Composite room, String text, Augmentation wanted) {
		var button = new Button(room, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> take(change(settings(), augmentation -> wanted)));
	}

	private void previewGroup(Composite parent) {
		var group = new Group(parent, SWT.NONE);
		group.setText(Messages.AugmentationTab_preview);
		GridLayoutFactory.fillDefaults().margins(GAP, GAP).spacing(GAP, GAP).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
		preview = new PreviewCanvas(group);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(preview);
		var again = new Button(group, SWT.PUSH);
		again.setText(Messages.AugmentationTab_again);
		again.addListener(SWT.Selection, event -> preview.drawAgain());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(again);
	}

	private static Augmentation augmentation(TrainingSettings settings) {
		return settings.recipe().training().augmentation();
	}

	private static TrainingSettings change(TrainingSettings settings, UnaryOperator<Augmentation> part) {
		return SettingsChange.augmentation(settings, part);
	}

	private static boolean used(TrainingSettings settings) {
		return settings.recipe().trainsNetwork();
	}

	@Override
	void settingsChanged(TrainingSettings settings) {
		Form.say(frozen, used(settings) ? Messages.AugmentationTab_note : Messages.AugmentationTab_frozen);
		Enablement.set(preview, used(settings));
		showPreview();
	}

	@Override
	void checked(DatasetCheck check) {
		showPreview();
		super.checked(check);
	}

	private void showPreview() {
		DatasetSession session = checks().last().session();
		TrainingSettings shown = settings();
		int side = shown.recipe().kind() == RecipeKind.TRANSFER ? BACKBONE_SIDE : shown.recipe().imageSize();
		preview.show(session == null ? null : session.store(), side, augmentation(shown));
	}

	/** The preview, for those who look at it. */
	public PreviewCanvas preview() {
		return preview;
	}
}
