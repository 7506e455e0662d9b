package org.reannotate.editors.sample;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.editors.sample.objects.ObjectEdit;
import org.reannotate.editors.sample.objects.ObjectEdit.Mode;
import org.reannotate.ui.review.LabelKeys;
import org.reannotate.ui.session.DatasetSession;

/**
 * The commands that only the sample editor has, and those that mean an object while one is selected: the digits give
 * it a category, Delete deletes it, arrows move it. UI thread only.
 */
final class ObjectCommands {

	private static final String COMMANDS = "org.reannotate.commands.";
	private static final String SELECTED = "org.reannotate.reviewing.objects";
	private static final String DRAWING = "org.reannotate.reviewing.objects.drawing";
	/** A step of an arrow key, as a fraction of the image. */
	private static final double NUDGE = 0.005;

	private final SampleEditor editor;
	private final IHandlerService handlers;
	private final IContextService contexts;
	private @Nullable IHandlerActivation digits;
	private @Nullable IContextActivation selected;
	private @Nullable IContextActivation drawing;

	ObjectCommands(SampleEditor editor, IWorkbenchPartSite site) {
		this.editor = editor;
		this.handlers = site.getService(IHandlerService.class);
		this.contexts = site.getService(IContextService.class);
		run("accept", event -> editor.actions().acceptAndNext());
		run("open", event -> editor.page().why().openLead());
		run("relabel", event -> editor.page().palette().find());
		run("drawBox", event -> mode(Mode.BOX));
		run("drawPolygon", event -> mode(Mode.POLYGON));
		run("selectObjects", event -> mode(Mode.SELECT));
		run("zoomFit", event -> editor.canvas().fit());
		run("zoomActual", event -> editor.canvas().setZoom(1));
		run("explain", event -> editor.page().explain().setOn(!editor.page().explain().on()));
		run("deleteObject", event -> editor.actions().objectDeleted());
		run("closePolygon", event -> changed(edit().close()));
		run("dropCorner", event -> {
			edit().dropCorner();
			changed(true);
		});
		run("moveObject", this::nudge);
		editor.canvas().addListener(SWT.FocusIn, event -> update());
		editor.canvas().addListener(SWT.FocusOut, event -> update());
	}

	private ObjectEdit edit() {
		return editor.objects();
	}

	private void mode(Mode mode) {
		editor.actions().mode(edit().mode() == mode ? Mode.SELECT : mode);
	}

	private void nudge(ExecutionEvent event) {
		String direction = String.valueOf(event.getParameter("direction"));
		double x = direction.equals("left") ? -NUDGE : direction.equals("right") ? NUDGE : 0;
		double y = direction.equals("up") ? -NUDGE : direction.equals("down") ? NUDGE : 0;
		changed(edit().nudge(x, y));
	}

	private void changed(boolean something) {
		if (something) {
			editor.actions().objectSelected();
		}
	}

	private IHandlerActivation run(String command, Consumer<ExecutionEvent> action) {
		return handlers.activateHandler(COMMANDS + command, new AbstractHandler() {
			@Override
			public @Nullable Object execute(ExecutionEvent event) {
				action.accept(event);
				return null;
			}
		}, new InThisEditor(editor));
	}

	/** Another object may be selected, a polygon begun, or the focus be elsewhere. */
	void update() {
		boolean focus = editor.canvas().isFocusControl();
		boolean object = focus && edit().selected() >= 0;
		boolean polygon = focus && !edit().unfinished().isEmpty();
		IHandlerActivation keys = digits;
		if (object && keys == null) {
			digits = run("label", this::label);
		} else if (!object && keys != null) {
			handlers.deactivateHandler(keys);
			digits = null;
		}
		selected = active(object || polygon, selected, SELECTED);
		drawing = active(polygon, drawing, DRAWING);
	}

	private @Nullable IContextActivation active(boolean wanted, @Nullable IContextActivation now, String context) {
		if (wanted && now == null) {
			return contexts.activateContext(context);
		} else if (!wanted && now != null) {
			contexts.deactivateContext(now);
			return null;
		}
		return now;
	}

	private void label(ExecutionEvent event) {
		DatasetSession session = editor.session();
		String position = event.getParameter("position");
		if (session == null || position == null || !position.matches("[0-9]{1,2}")) {
			return;
		}
		int sample = editor.selectedSamples().get(0);
		List<Integer> keys = LabelKeys.of(session, sample, editor.plausible(sample));
		int at = Integer.parseInt(position) - 1;
		int category = at < 0 || at >= keys.size() ? CategoryRecord.NONE : keys.get(at);
		if (category >= 0) {
			editor.actions().relabelObject(category);
		}
	}
}
