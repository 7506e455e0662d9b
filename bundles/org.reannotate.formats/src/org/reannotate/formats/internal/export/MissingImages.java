package org.reannotate.formats.internal.export;

import org.eclipse.osgi.util.NLS;

/** Words about samples whose image is gone. */
public final class MissingImages {

	private MissingImages() {
	}

	public static String notice(int count) {
		return NLS.bind(count == 1 ? Messages.MissingImages_one : Messages.MissingImages_several, count);
	}
}
