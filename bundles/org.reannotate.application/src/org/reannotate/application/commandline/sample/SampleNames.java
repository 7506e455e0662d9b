package org.reannotate.application.commandline.sample;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.samples.rooms.RoomsSample;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The samples there are. */
public final class SampleNames {

	private SampleNames() {
	}

	/** What is wrong with a number of images per category; {@code null} where nothing is. */
	public static @Nullable String sizeProblem(int imagesPerCategory) {
		boolean good = imagesPerCategory >= RoomsSample.LEAST_IMAGES_PER_CATEGORY
				&& imagesPerCategory <= RoomsSample.MOST_IMAGES_PER_CATEGORY;
		return good ? null : NLS.bind(Messages.SampleNames_size, RoomsSample.LEAST_IMAGES_PER_CATEGORY,
				RoomsSample.MOST_IMAGES_PER_CATEGORY);
	}

	/** Refuses a name that is no sample's. */
	public static void require(String name, CommandSpec command) {
		if (!RoomsSample.NAME.equals(name)) {
			throw new ParameterException(command.commandLine(),
					NLS.bind(Messages.SampleNames_none, name, RoomsSample.NAME));
		}
	}
}
