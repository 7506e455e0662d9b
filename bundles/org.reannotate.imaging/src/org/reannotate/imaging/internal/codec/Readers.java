package org.reannotate.imaging.internal.codec;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;

import org.reannotate.imaging.decode.ImageFormat;
import org.reannotate.imaging.internal.header.BadImage;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.BigTIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import org.eclipse.osgi.util.NLS;

/**
 * ImageIO readers made directly, never looked up by what happens to be registered in this JVM; ImageIO's global registry
 * is only asked for Java's own readers.
 */
final class Readers {
	private static final ImageReaderSpi JAVA_JPEG = ofJava("com.sun.imageio.plugins.jpeg.JPEGImageReaderSpi");
	private static final Map<ImageFormat, ImageReaderSpi> PROVIDERS = providers();

	private Readers() {
	}

	/** A new reader, to be disposed of by the caller. */
	static ImageReader open(ImageFormat format) throws BadImage {
		return open(PROVIDERS.get(format));
	}

	/** Java's own JPEG reader, which gives four inks as they are. */
	static ImageReader openJavaJpeg() throws BadImage {
		return open(JAVA_JPEG);
	}

	private static ImageReader open(ImageReaderSpi provider) throws BadImage {
		try {
			return provider.createReaderInstance();
		} catch (IOException failed) {
			throw BadImage.unsupported(NLS.bind(Messages.Readers_failed, failed.getMessage()));
		}
	}

	private static Map<ImageFormat, ImageReaderSpi> providers() {
		var providers = new EnumMap<ImageFormat, ImageReaderSpi>(ImageFormat.class);
		providers.put(ImageFormat.JPEG, jpeg());
		providers.put(ImageFormat.PNG, ofJava("com.sun.imageio.plugins.png.PNGImageReaderSpi"));
		providers.put(ImageFormat.GIF, ofJava("com.sun.imageio.plugins.gif.GIFImageReaderSpi"));
		providers.put(ImageFormat.BMP, ofJava("com.sun.imageio.plugins.bmp.BMPImageReaderSpi"));
		providers.put(ImageFormat.WEBP, new WebPImageReaderSpi());
		providers.put(ImageFormat.TIFF, new BigTIFFImageReaderSpi());
		return providers;
	}

	/** TwelveMonkeys finds the reader that it extends while it is registered: here in a registry of its own. */
	private static ImageReaderSpi jpeg() {
		var registry = new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
		registry.registerServiceProvider(JAVA_JPEG, ImageReaderSpi.class);
		var provider = new JPEGImageReaderSpi();
		registry.registerServiceProvider(provider, ImageReaderSpi.class);
		return provider;
	}

	private static ImageReaderSpi ofJava(String className) {
		Iterator<ImageReaderSpi> all = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false);
		while (all.hasNext()) {
			ImageReaderSpi provider = all.next();
			if (provider.getClass().getName().equals(className)) {
				return provider;
			}
		}
		throw new IllegalStateException("This Java has no " + className);
	}
}
