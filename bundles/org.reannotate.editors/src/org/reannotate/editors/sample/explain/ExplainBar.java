package org.reannotate.editors.sample.explain;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.ui.PlatformUI;
import org.reannotate.protocol.rpc.ExplanationMethod;

/**
 * The line above the image while it is explained: which category, how, how strongly it covers the picture, and what is
 * to be known about it. Takes no room while it is off. UI thread only.
 */
public final class ExplainBar extends Composite {

	private static final String HELP = "org.reannotate.help.explain";
	private static final ExplanationMethod[] METHODS = { ExplanationMethod.GRAD_CAM, ExplanationMethod.OCCLUSION };
	private static final int OPACITY = 60;
	private static final int SCALE_WIDTH = 112;
	private static final int TARGET_WIDTH = 216;

	/** What a person wants of an explanation. */
	interface Listener {

		/** It is switched on or off. */
		void switched(boolean on);

		/** Another category or method is chosen. */
		void chosen();

		/** A category that is not in the list is asked for. */
		void asked();

		/** Another opacity is set. */
		void covered();

		/** What is being computed is not wanted any more. */
		void cancelled();
	}

	private final Combo target;
	private final Combo method;
	private final Scale opacity;
	private final Button follow;
	private final Label message;
	private final Button cancel;
	private final List<Runnable> switchListeners = new ArrayList<>();
	private Listener listener;
	private ExplainTargets targets = new ExplainTargets(List.of());
	private boolean on;

	public ExplainBar(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(8, 2).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
		setVisible(false);
		var row = new Composite(this, SWT.NONE);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		layout.spacing = 8;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
		target = combo(row, Messages.ExplainBar_target);
		target.setLayoutData(new RowData(TARGET_WIDTH, SWT.DEFAULT));
		target.addListener(SWT.Selection, event -> targetChosen());
		method = combo(row, Messages.ExplainBar_method);
		method.setItems(Messages.ExplainBar_gradCam, Messages.ExplainBar_occlusion);
		method.select(0);
		method.addListener(SWT.Selection, event -> told(Listener::chosen));
		new Label(row, SWT.NONE).setText(Messages.ExplainBar_opacity);
		opacity = new Scale(row, SWT.HORIZONTAL);
		opacity.setMaximum(HeatPixels.OPAQUE);
		opacity.setSelection(OPACITY);
		opacity.setPageIncrement(10);
		opacity.setToolTipText(Messages.ExplainBar_opacity);
		opacity.setLayoutData(new RowData(SCALE_WIDTH, SWT.DEFAULT));
		opacity.addListener(SWT.Selection, event -> told(Listener::covered));
		new HeatLegend(row);
		follow = new Button(row, SWT.CHECK);
		follow.setText(Messages.ExplainBar_follow);
		message = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(240, SWT.DEFAULT).applyTo(message);
		cancel = new Button(this, SWT.PUSH);
		cancel.setText(Messages.ExplainBar_cancel);
		GridDataFactory.swtDefaults().exclude(true).applyTo(cancel);
		cancel.setVisible(false);
		cancel.addListener(SWT.Selection, event -> told(Listener::cancelled));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(this, HELP);
	}

	private static Combo combo(Composite parent, String tooltip) {
		var combo = new Combo(parent, SWT.READ_ONLY);
		combo.setToolTipText(tooltip);
		return combo;
	}

	private interface Telling {
		void tell(Listener to);
	}

	private void told(Telling telling) {
		if (listener != null) {
			telling.tell(listener);
		}
	}

	private void targetChosen() {
		told(target.getSelectionIndex() < targets.entries().size() ? Listener::chosen : Listener::asked);
	}

	/** Is told what a person wants; null: nobody is. */
	void setListener(Listener newListener) {
		listener = newListener;
	}

	/** Is told when it was switched on or off. */
	public void addSwitchListener(Runnable switched) {
		switchListeners.add(switched);
	}

	/** Whether the image is to be explained. */
	public boolean on() {
		return on;
	}

	/** Switches it on or off. */
	public void setOn(boolean newOn) {
		if (on == newOn) {
			return;
		}
		on = newOn;
		setVisible(on);
		((GridData) getLayoutData()).exclude = !on;
		getParent().layout(true, true);
		switchListeners.forEach(Runnable::run);
		told(to -> to.switched(on));
	}

	/** Whether the next image is to be explained as well. */
	public boolean follows() {
		return follow.getSelection();
	}

	ExplanationMethod method() {
		return METHODS[Math.max(0, method.getSelectionIndex())];
	}

	/** Percent. */
	int opacity() {
		return opacity.getSelection();
	}

	/** Offers what can be explained; {@code selected} is chosen. */
	void setTargets(ExplainTargets newTargets, int selected) {
		if (!targets.equals(newTargets)) {
			targets = newTargets;
			var texts = new ArrayList<>(newTargets.entries().stream().map(ExplainTargets.Entry::text).toList());
			texts.add(Messages.ExplainBar_another);
			target.setItems(texts.toArray(String[]::new));
		}
		target.select(Math.min(selected, Math.max(0, newTargets.entries().size() - 1)));
		// a long name does not fit into the field
		target.setToolTipText(Messages.ExplainBar_target + "\n" + target.getText().replace("&", "&&"));
	}

	/** The categories that are chosen; empty where there are none to choose. */
	List<Integer> chosen() {
		int index = target.getSelectionIndex();
		return index < 0 || index >= targets.entries().size() ? List.of() : targets.entries().get(index).categories();
	}

	/** Shows how far it is. */
	void show(Explained explained) {
		boolean computing = explained.kind() == Explained.Kind.COMPUTING;
		String text = explained.message().replace("&", "&&");
		if (text.equals(message.getText()) && cancel.getVisible() == computing) {
			return;
		}
		message.setText(text);
		cancel.setVisible(computing);
		((GridData) cancel.getLayoutData()).exclude = !computing;
		getParent().layout(true, true);
	}

	/** What is said, for those who test. */
	public String message() {
		return message.getText();
	}

	/** The choice of category, for those who test. */
	public Combo target() {
		return target;
	}

	/** The choice of method, for those who test. */
	public Combo methods() {
		return method;
	}

	/** The opacity, for those who test. */
	public Scale scale() {
		return opacity;
	}

	/** Whether the next image is explained too, for those who test. */
	public Button following() {
		return follow;
	}

	/** Ends the computing, for those who test. */
	public Button cancel() {
		return cancel;
	}
}
