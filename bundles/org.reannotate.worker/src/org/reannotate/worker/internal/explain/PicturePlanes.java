package org.reannotate.worker.internal.explain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.reannotate.imaging.decode.DecodeTarget;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.protocol.backbone.BackboneInput;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.Normalization;

/** A picture as a network sees it: the whole upright image, stretched, normalized, plane after plane. */
final class PicturePlanes {

	private PicturePlanes() {
	}

	static float[] read(Path image, BackboneInput input, ImageDecoder decoder) throws WorkerException {
		try {
			byte[] rgb = decoder.decode(image, DecodeTarget.stretch(input.width(), input.height())).rgb();
			float[] planes = new float[rgb.length];
			Normalization.of(input).write(rgb, planes);
			return planes;
		} catch (ImageException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT,
					NLS.bind(Messages.PicturePlanes_unreadable, image, e.reason()), e);
		}
	}

	/** Direct memory for that many pictures. */
	static FloatBuffer buffer(int pictures, BackboneInput input) {
		return ByteBuffer.allocateDirect(pictures * 3 * input.width() * input.height() * Float.BYTES)
				.order(ByteOrder.nativeOrder()).asFloatBuffer();
	}
}
