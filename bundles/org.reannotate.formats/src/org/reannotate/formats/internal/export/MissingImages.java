package org.reannotate.formats.internal.export;

/** Words about samples whose image is gone. */
public final class MissingImages {

	private MissingImages() {
	}

	public static String notice(int count) {
		return count + (count == 1 ? " sample is" : " samples are") + " left out: the image is missing since the last import";
	}
}
