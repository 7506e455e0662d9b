package org.reannotate.core.model.engine;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/**
 * An engine that is no part of the installation: what it is for, what fetching it costs, whether it is here.
 *
 * @param id            {@code mxnet-cuda}, {@code pytorch}: what commands and files call it
 * @param name          for people, with its version
 * @param purpose       a sentence: for which machines it is
 * @param licences      names of the licences that apply, to be agreed to before fetching
 * @param licencePage   address of their texts
 * @param downloadBytes what is downloaded
 * @param diskBytes     what it takes on the disk, about
 * @param unsupported   why it cannot run on this system; null where it may
 * @param folder        where it is installed; null when it is not
 */
public record OptionalEngine(String id, String name, String purpose, String licences, String licencePage,
		long downloadBytes, long diskBytes, @Nullable String unsupported, @Nullable Path folder) {

	/** Whether it is here. */
	public boolean installed() {
		return folder != null;
	}

	/** Whether it may be fetched for this system. */
	public boolean supported() {
		return unsupported == null;
	}
}
