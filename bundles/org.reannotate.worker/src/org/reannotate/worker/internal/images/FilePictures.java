package org.reannotate.worker.internal.images;

import java.nio.file.Path;
import java.util.List;

import org.reannotate.imaging.decode.DecodeTarget;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.protocol.run.RunSample;

/** Pictures read from their files each time: the whole image, its shape given up. */
public record FilePictures(List<RunSample> samples, int width, int height, ImageDecoder decoder) implements Pictures {

	@Override
	public int rows() {
		return samples.size();
	}

	@Override
	public byte[] read(int row) throws ImageException {
		return decoder.decode(Path.of(samples.get(row).path()), DecodeTarget.stretch(width, height)).rgb();
	}
}
