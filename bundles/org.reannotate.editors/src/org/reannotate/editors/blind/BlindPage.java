package org.reannotate.editors.blind;

import java.util.Locale;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.editors.sample.palette.LabelPalette;
import org.reannotate.editors.sample.palette.PaletteContent;
import org.reannotate.ui.image.ImageCanvas;
import org.reannotate.ui.parts.EmptyState;
import org.reannotate.ui.review.LabelKeys;
import org.reannotate.ui.theme.Enablement;
import org.reannotate.ui.thread.UiThread;

/** What a blind check looks like: the image, the categories, how far one is; or what came out. UI thread only. */
final class BlindPage {

	/** What a person does here. */
	interface Actions {

		void answer(int categoryId);

		void skip();

		void back();
	}

	private final Composite root;
	private final StackLayout stack = new StackLayout();
	private final Composite asking;
	private final EmptyState message;
	private final Label progress;
	private final ImageCanvas canvas;
	private final LabelPalette palette;
	private final Button back;
	private final Actions actions;
	private PaletteContent categories = PaletteContent.EMPTY;

	BlindPage(Composite parent, Actions actions) {
		this.actions = actions;
		root = new Composite(parent, SWT.NONE);
		root.setLayout(stack);
		message = new EmptyState(root);
		asking = new Composite(root, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(asking);
		progress = header();
		canvas = new ImageCanvas(asking);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		Composite side = new Composite(asking, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(side);
		GridDataFactory.fillDefaults().grab(false, true).hint(280, SWT.DEFAULT).applyTo(side);
		palette = new LabelPalette(side, (category, also) -> actions.answer(category), canvas::setFocus);
		palette.setTitle(Messages.BlindPage_palette);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(palette);
		back = buttons(side);
		canvas.addListener(SWT.KeyDown, this::pressed);
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.BlindPage_image;
			}
		});
		stack.topControl = message;
	}

	private Label header() {
		Composite header = new Composite(asking, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(16, 0).applyTo(header);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(header);
		Label question = new Label(header, SWT.WRAP);
		question.setText(Messages.BlindPage_question);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(question);
		Label counted = new Label(header, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(counted);
		return counted;
	}

	private Button buttons(Composite side) {
		Composite row = new Composite(side, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(8, 8).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Button backwards = button(row, Messages.BlindPage_back, actions::back);
		button(row, Messages.BlindPage_skip, actions::skip);
		return backwards;
	}

	private static Button button(Composite row, String text, Runnable action) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	Composite control() {
		return root;
	}

	ImageCanvas canvas() {
		return canvas;
	}

	void setCategories(PaletteContent content) {
		categories = content;
		palette.setContent(content);
	}

	/** Asks for the next image. */
	void ask(BlindWalk walk) {
		progress.setText(NLS.bind(Messages.BlindPage_progress, walk.done(), walk.total()));
		progress.requestLayout();
		Enablement.set(back, walk.last() >= 0);
		show(asking);
	}

	/** Says something in place of an image. */
	void say(String text) {
		message.show(text);
		show(message);
	}

	/** Says something with a link. */
	void say(String text, Runnable link) {
		message.show(text, link);
		show(message);
	}

	private void show(Composite what) {
		if (stack.topControl != what) {
			stack.topControl = what;
			root.layout(true, true);
			// When it is on the screen: what was hidden gives its focus away later than it is hidden.
			UiThread.run(root, this::setFocus);
		}
	}

	void setFocus() {
		if (stack.topControl == asking) {
			canvas.setFocus();
		} else {
			message.setFocus();
		}
	}

	private void pressed(Event event) {
		IntConsumer give = key -> {
			if (key >= 0 && key < categories.keys().size() && categories.keys().get(key) != CategoryRecord.NONE) {
				actions.answer(categories.keys().get(key));
			}
		};
		switch (event.keyCode) {
		case SWT.ARROW_RIGHT -> actions.skip();
		case SWT.ARROW_LEFT, SWT.BS -> actions.back();
		case 'l', '/' -> palette.find();
		default -> {
			if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0) {
				give.accept(LabelKeys.NAMES.indexOf(String.valueOf(event.character).toUpperCase(Locale.ROOT)));
			}
		}
		}
	}
}
