package org.reannotate.launching.ui.tabs;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.ui.dataset.DatasetCheck;
import org.reannotate.launching.ui.dataset.DatasetChecks;
import org.reannotate.launching.ui.fields.Form;
import org.reannotate.launching.ui.fields.NumberRule;
import org.reannotate.launching.ui.fields.SettingsChange;
import org.reannotate.launching.ui.network.NetworkChange;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.RecipeKind;
import org.reannotate.protocol.recipe.Transfer;
import org.reannotate.ui.thread.UiThread;

/** What is trained: a network from scratch, or one that others pretrained. */
public final class NetworkTab extends SettingsTab {

	private static final double PERCENT = 100;

	/** How much of a backbone learns. */
	private enum Learning {
		HEAD, EVERYTHING
	}

	private BackboneField backbone;

	public NetworkTab(DatasetChecks checks) {
		super(checks, Messages.NetworkTab_name, "network");
	}

	@Override
	void build(Form rows, Composite parent) {
		rows.group(Messages.NetworkTab_start);
		rows.choice(Messages.NetworkTab_kind, List.of(RecipeKind.TRANSFER, RecipeKind.FROM_SCRATCH), NetworkTab::words,
				settings -> settings.recipe().kind(), this::withKind);
		rows.group(Messages.NetworkTab_transfer);
		backbone = BackboneField.in(rows, this);
		rows.add(backbone);
		rows.choice(Messages.NetworkTab_learns, List.of(Learning.values()), NetworkTab::words,
				settings -> transfer(settings).unfreezes() ? Learning.EVERYTHING : Learning.HEAD, NetworkTab::withLearning)
				.when(NetworkTab::isTransfer);
		rows.number(NumberRule.whole(Messages.NetworkTab_unfreeze, 0, 10_000),
				settings -> Math.max(0, transfer(settings).unfreezeAfter()),
				(settings, value) -> withTransfer(settings,
						new Transfer(value.intValue(), transfer(settings).pretrainedRate())))
				.when(NetworkTab::unfreezes).words(Messages.NetworkTab_unfreezeHint);
		rows.number(NumberRule.real(Messages.NetworkTab_rate, 0.0001, 100),
				settings -> Math.round(transfer(settings).pretrainedRate() * PERCENT * 1e6) / 1e6,
				(settings, value) -> withTransfer(settings,
						new Transfer(transfer(settings).unfreezeAfter(), value / PERCENT)))
				.when(NetworkTab::unfreezes).words(Messages.NetworkTab_rateHint);
		rows.group(Messages.NetworkTab_scratch);
		rows.choice(Messages.NetworkTab_network, Arrays.asList(Network.values()), NetworkTab::words,
				settings -> settings.recipe().network(),
				(settings, value) -> SettingsChange.recipe(settings, recipe -> NetworkChange.toScratch(recipe, value)))
				.when(NetworkTab::isScratch);
		rows.number(NumberRule.whole(Messages.NetworkTab_side, 16, 512), settings -> settings.recipe().imageSize(),
				(settings, value) -> SettingsChange.recipe(settings, recipe -> recipe.withImageSize(value.intValue())))
				.when(NetworkTab::isScratch).words(Messages.NetworkTab_sideHint);
		rows.check(Messages.NetworkTab_normalization, settings -> settings.recipe().options().batchNormalization(),
				(settings, value) -> SettingsChange.recipe(settings,
						recipe -> recipe.withOptions(recipe.options().withBatchNormalization(value))))
				.when(settings -> isScratch(settings) && settings.recipe().network() != Network.ALEXNET);
		rows.number(NumberRule.real(Messages.NetworkTab_dropout, 0, 95), NetworkTab::dropout, NetworkTab::withDropout)
				.when(NetworkTab::isScratch).words(Messages.NetworkTab_dropoutHint);
		rows.note().setText(Messages.NetworkTab_weights);
	}

	private static boolean isTransfer(TrainingSettings settings) {
		return settings.recipe().kind() == RecipeKind.TRANSFER;
	}

	private static boolean isScratch(TrainingSettings settings) {
		return !isTransfer(settings);
	}

	private static boolean unfreezes(TrainingSettings settings) {
		return transfer(settings).unfreezes();
	}

	private static Transfer transfer(TrainingSettings settings) {
		Transfer transfer = settings.recipe().transfer();
		return transfer == null ? Transfer.HEAD_ONLY : transfer;
	}

	private static TrainingSettings withTransfer(TrainingSettings settings, Transfer transfer) {
		return isTransfer(settings) ? SettingsChange.recipe(settings, recipe -> recipe.withTransfer(transfer)) : settings;
	}

	private static TrainingSettings withLearning(TrainingSettings settings, Learning learning) {
		Transfer now = transfer(settings);
		int after = learning == Learning.HEAD ? Transfer.NEVER : Math.max(1, now.unfreezeAfter());
		boolean same = now.unfreezes() == (learning == Learning.EVERYTHING);
		return same ? settings : withTransfer(settings, new Transfer(after, now.pretrainedRate()));
	}

	/** Transfer needs something to begin with: the first backbone there is, or one that the person gets now. */
	private TrainingSettings withKind(TrainingSettings settings, RecipeKind kind) {
		Recipe recipe = settings.recipe();
		if (recipe.kind() == kind) {
			return settings;
		}
		if (kind == RecipeKind.FROM_SCRATCH) {
			return settings.withRecipe(NetworkChange.toScratch(recipe, Network.SMALL_RESIDUAL));
		}
		String first = backbone.first();
		if (first == null) {
			UiThread.run(getControl(), backbone::get);
			return settings;
		}
		return settings.withRecipe(NetworkChange.toTransfer(recipe, first));
	}

	/** In percent. */
	private static double dropout(TrainingSettings settings) {
		Network network = settings.recipe().network();
		double share = network == null ? 0 : settings.recipe().options().dropoutOf(network);
		return Math.round(share * PERCENT * PERCENT) / PERCENT;
	}

	private static TrainingSettings withDropout(TrainingSettings settings, double percent) {
		return dropout(settings) == percent ? settings
				: SettingsChange.recipe(settings, recipe -> recipe.withOptions(recipe.options().withDropout(percent / PERCENT)));
	}

	@Override
	void checked(DatasetCheck check) {
		backbone.offer(check);
		super.checked(check);
	}

	@Override
	@Nullable
	String furtherProblem() {
		DatasetCheck check = checks().last();
		return settings().equals(check.settings()) ? check.recipeProblem() : null;
	}

	private static String words(RecipeKind kind) {
		return switch (kind) {
		case FROM_SCRATCH -> Messages.NetworkTab_fromScratch;
		case TRANSFER -> Messages.NetworkTab_fromBackbone;
		};
	}

	private static String words(Learning learning) {
		return switch (learning) {
		case HEAD -> Messages.NetworkTab_learnsHead;
		case EVERYTHING -> Messages.NetworkTab_learnsAll;
		};
	}

	private static String words(Network network) {
		return switch (network) {
		case SMALL_RESIDUAL -> Messages.NetworkTab_small;
		case ALEXNET -> "AlexNet";
		case RESNET18 -> "ResNet-18";
		case RESNET34 -> "ResNet-34";
		case RESNET50 -> "ResNet-50";
		case MOBILENET_V2 -> "MobileNetV2";
		case SQUEEZENET -> "SqueezeNet";
		};
	}
}
