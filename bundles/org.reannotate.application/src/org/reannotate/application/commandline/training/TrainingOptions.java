package org.reannotate.application.commandline.training;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.audit.training.Labels;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Transfer;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a training can be told beyond what an audit can: which labels, how it is judged, how much of a backbone learns. */
final class TrainingOptions {

	private static final double PERCENT = 100;

	@Option(names = "--labels", paramLabel = "NAME", converter = LabelsName.class,
			completionCandidates = LabelsNames.class)
	private @Nullable Labels labels;

	@Option(names = "--floor", paramLabel = "N")
	private @Nullable Integer floor;

	@Option(names = "--split", paramLabel = "V,T", converter = SplitShares.class)
	private @Nullable Evaluation split;

	@Option(names = "--in-folds")
	private boolean inFolds;

	@Option(names = "--loss", paramLabel = "NAME", converter = LossName.class, completionCandidates = LossNames.class)
	private @Nullable Loss loss;

	@Option(names = "--unfreeze-after", paramLabel = "EPOCHS")
	private @Nullable Integer unfreezeAfter;

	@Option(names = "--pretrained-rate", paramLabel = "SHARE")
	private @Nullable Double pretrainedRate;

	@Option(names = "--device", paramLabel = "NAME", converter = DeviceName.class)
	private @Nullable Integer device;

	@Option(names = "--gpus", paramLabel = "LIST")
	private @Nullable String gpus;

	/** Whether layers of a backbone learn, as far as these options say. */
	boolean unfreezes() {
		Integer after = unfreezeAfter;
		return after != null && after != Transfer.NEVER;
	}

	/** What makes no sense together; {@code null} where all does. */
	@Nullable
	String problem() {
		return inFolds && split != null ? Messages.TrainingOptions_splitAndFolds : null;
	}

	/** The data as given, else as it was. */
	DataChoice change(DataChoice data) {
		return new DataChoice(labels == null ? data.labels() : labels, floor == null ? data.floor() : floor);
	}

	/** The recipe with these options; throws {@link IllegalArgumentException} when one does not fit it. */
	Recipe change(Recipe recipe) {
		Recipe changed = split == null ? recipe : recipe.withEvaluation(split);
		changed = inFolds ? changed.withEvaluation(Evaluation.FOLDS) : changed;
		changed = loss == null ? changed : changed.withTraining(changed.training().withLoss(loss));
		changed = device == null ? changed : changed.withDevice(device);
		changed = gpus == null ? changed : shared(changed, gpus.strip());
		return unfreezeAfter == null && pretrainedRate == null ? changed : unfrozen(changed);
	}

	/** Cards that share are asked for instead of the CPU, unless that is named too. */
	private Recipe shared(Recipe recipe, String cards) {
		return (device == null ? recipe.withDevice(Recipe.AUTOMATIC) : recipe).withGpus(cards);
	}

	private Recipe unfrozen(Recipe recipe) {
		Transfer now = recipe.transfer();
		if (now == null) {
			throw new IllegalArgumentException(Messages.TrainingOptions_noBackbone);
		}
		return recipe.withTransfer(new Transfer(unfreezeAfter == null ? now.unfreezeAfter() : unfreezeAfter,
				pretrainedRate == null ? now.pretrainedRate() : pretrainedRate));
	}

	static final class LabelsName implements ITypeConverter<Labels> {
		@Override
		public Labels convert(String name) {
			return Labels.of(name).orElseThrow(() -> new TypeConversionException(
					NLS.bind(Messages.TrainingOptions_noLabels, name, String.join(", ", new LabelsNames()))));
		}
	}

	static final class LabelsNames implements Iterable<String> {
		@Override
		public Iterator<String> iterator() {
			return Arrays.stream(Labels.values()).map(Labels::id).iterator();
		}
	}

	static final class LossName implements ITypeConverter<Loss> {
		@Override
		public Loss convert(String name) {
			return Loss.of(name).orElseThrow(() -> new TypeConversionException(
					NLS.bind(Messages.TrainingOptions_noLoss, name, String.join(", ", new LossNames()))));
		}
	}

	static final class LossNames implements Iterable<String> {
		@Override
		public Iterator<String> iterator() {
			return Arrays.stream(Loss.values()).map(Loss::id).iterator();
		}
	}

	static final class SplitShares implements ITypeConverter<Evaluation> {
		@Override
		public Evaluation convert(String text) {
			String[] parts = text.split(",");
			try {
				if (parts.length == 2) {
					double validation = Double.parseDouble(parts[0].strip());
					double test = Double.parseDouble(parts[1].strip());
					if (isPercentage(validation) && isPercentage(test)) {
						return Evaluation.split(validation / PERCENT, test / PERCENT);
					}
				}
			} catch (NumberFormatException e) {
				throw noSplit(text);
			} catch (IllegalArgumentException e) {
				throw new TypeConversionException(e.getMessage());
			}
			throw noSplit(text);
		}

		/** 0.2 means a fifth to whoever writes it, not two of a thousand. */
		private static boolean isPercentage(double value) {
			return value <= 0 || value >= 1;
		}

		private static TypeConversionException noSplit(String text) {
			return new TypeConversionException(NLS.bind(Messages.TrainingOptions_noSplit, text));
		}
	}

	static final class DeviceName implements ITypeConverter<Integer> {
		@Override
		public Integer convert(String name) {
			return switch (name.toLowerCase(Locale.ROOT)) {
			case "auto" -> Recipe.AUTOMATIC;
			case "cpu" -> Recipe.CPU;
			default -> number(name);
			};
		}

		private static int number(String name) {
			try {
				return Math.max(0, Integer.parseInt(name));
			} catch (NumberFormatException e) {
				throw new TypeConversionException(NLS.bind(Messages.TrainingOptions_noDevice, name));
			}
		}
	}
}
