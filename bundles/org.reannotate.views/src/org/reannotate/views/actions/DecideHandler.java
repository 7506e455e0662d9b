package org.reannotate.views.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.findings.FindingsView;
import org.reannotate.views.model.ReviewItem;

/**
 * Decides about the images that are selected in the findings view, as one undoable step, and goes on to the next open
 * one. The kind of decision is given in {@code plugin.xml}: {@code DecideHandler:KEEP}.
 */
public class DecideHandler extends AbstractHandler implements IExecutableExtension {

	private DecisionKind kind = DecisionKind.KEEP;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		kind = DecisionKind.valueOf((String) data);
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActivePart(event) instanceof FindingsView view && view.session() != null) {
			decide(event, view, view.session());
		}
		return null;
	}

	private void decide(ExecutionEvent event, FindingsView view, DatasetSession session) {
		List<ReviewItem> items = view.selected();
		if (items.isEmpty()) {
			return;
		}
		OptionalInt chosen = OptionalInt.empty();
		if (kind == DecisionKind.RELABEL || kind == DecisionKind.ALSO) {
			chosen = CategoryChooser.choose(HandlerUtil.getActiveShell(event), session.store().categories(), items.get(0));
			if (chosen.isEmpty()) {
				return;
			}
		}
		var requests = new ArrayList<DecisionRequest>();
		for (ReviewItem item : items) {
			int category = category(item, chosen);
			if (category != CategoryRecord.NONE || !needsCategory()) {
				requests.add(new DecisionRequest(item.sample().id(), kind, category, DecisionAuthor.name(), "", item.runName(),
						item.findingId(), item.sample().lastDecision()));
			}
		}
		if (!requests.isEmpty()) {
			new DecisionJob(session, requests).schedule();
			view.selectNextOpen();
		}
	}

	private int category(ReviewItem item, OptionalInt chosen) {
		return kind == DecisionKind.ACCEPT ? accepted(item) : chosen.orElse(CategoryRecord.NONE);
	}

	/** What accepting means: the suggestion, or for a multi-class candidate the likeliest category it lacks. */
	private static int accepted(ReviewItem item) {
		return item.suggested() != CategoryRecord.NONE ? item.suggested()
				: item.plausible().stream().filter(category -> category != item.sample().category()).findFirst()
						.orElse(CategoryRecord.NONE);
	}

	private boolean needsCategory() {
		return kind == DecisionKind.ACCEPT || kind == DecisionKind.RELABEL || kind == DecisionKind.ALSO;
	}
}
