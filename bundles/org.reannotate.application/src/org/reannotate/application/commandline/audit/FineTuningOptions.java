package org.reannotate.application.commandline.audit;

import java.util.Arrays;
import java.util.Iterator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.recipe.CategoryWeights;
import org.reannotate.protocol.recipe.LearningRateSchedule;
import org.reannotate.protocol.recipe.NetworkOptions;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of training from scratch that few people need. */
final class FineTuningOptions {

	@Option(names = "--schedule", paramLabel = "NAME", converter = ScheduleName.class,
			completionCandidates = ScheduleNames.class)
	private @Nullable LearningRateSchedule schedule;

	@Option(names = "--momentum", paramLabel = "SHARE")
	private @Nullable Double momentum;

	@Option(names = "--weight-decay", paramLabel = "RATE")
	private @Nullable Double weightDecay;

	@Option(names = "--early-stopping", paramLabel = "EPOCHS")
	private @Nullable Integer patience;

	@Option(names = "--category-weights", paramLabel = "NAME", converter = WeightsName.class,
			completionCandidates = WeightsNames.class)
	private @Nullable CategoryWeights weights;

	@Option(names = "--dropout", paramLabel = "SHARE")
	private @Nullable Double dropout;

	@Option(names = "--no-batch-normalization")
	private boolean withoutNormalization;

	/** Those that were given, but for what also means something where heads alone are trained. */
	GivenOptions given() {
		return GivenOptions.of("--schedule", schedule, "--momentum", momentum, "--weight-decay", weightDecay, "--early-stopping",
				patience, "--dropout", dropout, "--no-batch-normalization",
				withoutNormalization ? true : null);
	}

	boolean hasMomentum() {
		return momentum != null;
	}

	/** The recipe with these options; throws {@link IllegalArgumentException} when one is out of its range. */
	Recipe change(Recipe recipe) {
		NetworkOptions options = recipe.options();
		options = withoutNormalization ? options.withBatchNormalization(false) : options;
		options = dropout == null ? options : options.withDropout(dropout);
		return recipe.withOptions(options).withTraining(change(recipe.training()));
	}

	private Training change(Training training) {
		Training changed = schedule == null ? training : training.withSchedule(schedule);
		changed = momentum == null ? changed : changed.withMomentum(momentum);
		changed = weightDecay == null ? changed : changed.withWeightDecay(weightDecay);
		changed = patience == null ? changed : changed.withPatience(patience);
		return weights == null ? changed : changed.withWeights(weights);
	}

	static final class ScheduleName implements ITypeConverter<LearningRateSchedule> {
		@Override
		public LearningRateSchedule convert(String name) {
			return LearningRateSchedule.of(name).orElseThrow(() -> new TypeConversionException(
					NLS.bind(Messages.FineTuningOptions_noSchedule, name, String.join(", ", new ScheduleNames()))));
		}
	}

	static final class ScheduleNames implements Iterable<String> {
		@Override
		public Iterator<String> iterator() {
			return Arrays.stream(LearningRateSchedule.values()).map(LearningRateSchedule::id).iterator();
		}
	}

	static final class WeightsName implements ITypeConverter<CategoryWeights> {
		@Override
		public CategoryWeights convert(String name) {
			return CategoryWeights.of(name).orElseThrow(() -> new TypeConversionException(
					NLS.bind(Messages.FineTuningOptions_noWeights, name, String.join(", ", new WeightsNames()))));
		}
	}

	static final class WeightsNames implements Iterable<String> {
		@Override
		public Iterator<String> iterator() {
			return Arrays.stream(CategoryWeights.values()).map(CategoryWeights::id).iterator();
		}
	}
}
