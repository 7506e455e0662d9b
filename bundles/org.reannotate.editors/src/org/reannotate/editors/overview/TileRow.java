package org.reannotate.editors.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.reannotate.core.blind.LabelQuality;
import org.reannotate.editors.overview.DatasetOverview.NextStep;
import org.reannotate.protocol.words.Percent;

/** The numbers that matter, a tile each; what only an audit can tell is a dash before the first one. UI thread only. */
final class TileRow {

	private final OverviewActions actions;
	private final FormToolkit toolkit;
	private final Composite row;
	private final List<Slot> counts = new ArrayList<>();
	private final List<Found> found = new ArrayList<>();
	private final StatTile categories;
	private final StatTile health;
	private final StatTile blind;

	/** A tile with the number that it shows of an overview. */
	private record Slot(StatTile tile, Function<DatasetOverview, Figure> figure) {
	}

	/** A tile with what an audit found, and where that is gone through. */
	private record Found(StatTile tile, Function<DatasetOverview, Figure> figure, NextStep where) {
	}

	TileRow(Composite parent, FormToolkit toolkit, OverviewActions actions) {
		this.actions = actions;
		this.toolkit = toolkit;
		row = toolkit.createComposite(parent);
		row.setLayout(RowLayoutFactory.fillDefaults().spacing(8).wrap(true).create());
		GridDataFactory.fillDefaults().grab(true, false).hint(320, -1).applyTo(row);
		counts.add(new Slot(tile(Messages.OverviewForm_images, false), DatasetOverview::images));
		categories = tile(Messages.OverviewForm_categories, false);
		found.add(new Found(tile(Messages.OverviewForm_issues, true), overview -> overview.review().issues(),
				NextStep.REVIEW));
		found.add(new Found(tile(Messages.OverviewForm_candidates, true), overview -> overview.review().candidates(),
				NextStep.CANDIDATES));
		found.add(new Found(tile(Messages.OverviewForm_pairs, true), overview -> overview.review().pairs(),
				NextStep.MERGE));
		counts.add(new Slot(tile(Messages.OverviewForm_decided, false), DatasetOverview::decided));
		health = tile(Messages.OverviewForm_health, false);
		blind = tile(Messages.TileRow_blind, false);
	}

	private StatTile tile(String name, boolean alert) {
		StatTile tile = new StatTile(row, name, alert);
		toolkit.adapt(tile);
		return tile;
	}

	void show(DatasetOverview overview) {
		boolean audited = overview.review().run() != null;
		counts.forEach(slot -> show(slot.tile(), slot.figure().apply(overview)));
		categories.show(overview.categories(), actions::showCategories);
		for (Found each : found) {
			if (audited) {
				show(each.tile(), each.figure().apply(overview));
			} else {
				each.tile().showUnknown(Messages.TileRow_unaudited, () -> actions.take(each.where(), overview));
			}
		}
		show(overview.quality());
		Double share = RunList.metric(overview.review().run(), "health");
		if (share == null) {
			health.showUnknown(Messages.TileRow_unaudited, () -> {
			});
		} else if (overview.review().agreement().weak()) {
			health.showUnknown(Messages.TileRow_weak, () -> {
			});
		} else {
			health.show(Percent.fine(share), false, () -> actions.showImages(overview.review().issues().images()));
		}
	}

	private void show(LabelQuality quality) {
		if (quality.answers() == 0) {
			blind.showUnknown(Messages.TileRow_unanswered, actions::checkBlind);
		} else {
			blind.show(Percent.of(quality.share()), false, actions::checkBlind);
			blind.setToolTipText(NLS.bind(Messages.TileRow_answered, new Object[] { quality.agreed(), quality.answers(),
					Percent.of(quality.low()), Percent.of(quality.high()) }));
		}
	}

	private void show(StatTile tile, Figure figure) {
		tile.show(figure.count(), () -> actions.showImages(figure.images()));
	}

	/** Puts the focus on the first tile. */
	void setFocus() {
		counts.get(0).tile().forceFocus();
	}

	/** Shows dashes: nothing can be read. */
	void showUnknown(String why) {
		Runnable nowhere = () -> {
		};
		counts.forEach(slot -> slot.tile().showUnknown(why, nowhere));
		found.forEach(each -> each.tile().showUnknown(why, nowhere));
		categories.showUnknown(why, nowhere);
		health.showUnknown(why, nowhere);
		blind.showUnknown(why, nowhere);
	}
}
