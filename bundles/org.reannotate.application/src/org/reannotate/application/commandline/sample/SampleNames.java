package org.reannotate.application.commandline.sample;

import org.reannotate.samples.rooms.RoomsSample;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The samples there are. */
public final class SampleNames {

	private SampleNames() {
	}

	/** Refuses a name that is no sample's. */
	public static void require(String name, CommandSpec command) {
		if (!RoomsSample.NAME.equals(name)) {
			throw new ParameterException(command.commandLine(),
					"there is no sample '" + name + "'; the samples are: " + RoomsSample.NAME);
		}
	}
}
