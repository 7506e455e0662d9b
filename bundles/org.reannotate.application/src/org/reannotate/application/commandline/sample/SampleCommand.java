package org.reannotate.application.commandline.sample;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.samples.rooms.RoomsSample;
import org.reannotate.samples.rooms.RoomsSummary;
import org.reannotate.samples.rooms.SampleException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sample}: a folder of images with planted errors and known truth. */
@Command(name = "sample")
public final class SampleCommand implements Callable<Integer> {

	private final CommandContext context;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "NAME")
	private String name;

	@Parameters(index = "1", paramLabel = "DIR")
	private Path folder;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "" + RoomsSample.DEFAULT_SEED)
	private long seed;

	@Option(names = "--images-per-category", paramLabel = "N",
			defaultValue = "" + RoomsSample.DEFAULT_IMAGES_PER_CATEGORY)
	private int imagesPerCategory;

	public SampleCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws SampleException {
		SampleNames.require(name, spec);
		String problem = SampleNames.sizeProblem(imagesPerCategory);
		if (problem != null) {
			throw new ParameterException(spec.commandLine(), problem);
		}
		RoomsSummary made = RoomsSample.generate(context.terminal().resolve(folder), seed, imagesPerCategory,
				new DrawingProgress(context.progress()));
		context.progress().done();
		context.terminal().say(NLS.bind(Messages.SampleCommand_made,
				new Object[] { made.images(), made.wrongLabels(), made.twoCategories() }));
		context.terminal().say(NLS.bind(Messages.SampleCommand_folder, made.folder()));
		return ExitCodes.DONE;
	}
}
