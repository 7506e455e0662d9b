package org.reannotate.ui.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.internal.commands.KeyList.Line;
import org.reannotate.ui.internal.commands.KeyList.Section;
import org.reannotate.ui.review.LabelKeys;
import org.reannotate.ui.review.ReviewTarget;
import org.reannotate.ui.session.DatasetSession;

/** Lists the keys of reviewing as they are now, and the categories on them for the image that is selected. */
public class KeyHelpHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window != null) {
			var sections = new ArrayList<>(KeyList.read(window));
			if (HandlerUtil.getActivePart(event) instanceof ReviewTarget target) {
				sections.addAll(labels(target));
			}
			new KeyHelpDialog(window.getShell(), sections).open();
		}
		return null;
	}

	private static List<Section> labels(ReviewTarget target) {
		DatasetSession session = target.session();
		List<Integer> samples = target.selectedSamples();
		if (session == null || samples.isEmpty()) {
			return List.of();
		}
		int sample = samples.get(0);
		List<Integer> categories = LabelKeys.of(session, sample, target.plausible(sample));
		var lines = new ArrayList<Line>();
		for (int position = 0; position < categories.size(); position++) {
			if (categories.get(position) != CategoryRecord.NONE) {
				lines.add(new Line(LabelKeys.NAMES.get(position),
						session.taxonomy().path(categories.get(position))));
			}
		}
		return List.of(new Section(Messages.KeyHelpHandler_labels, lines));
	}
}
