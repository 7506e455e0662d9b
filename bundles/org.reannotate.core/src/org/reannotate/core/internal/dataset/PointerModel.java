package org.reannotate.core.internal.dataset;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetPointer;
import org.reannotate.core.dataset.StoreLocation;
import org.reannotate.model.Dataset;
import org.reannotate.model.EmbeddedStore;
import org.reannotate.model.ModelFactory;
import org.reannotate.model.ServerStore;
import org.reannotate.model.Store;

/** Between the EMF model of the pointer and the record that the program uses; every value is checked on both ways. */
public final class PointerModel {

	private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");
	/** A name or an IPv4 address, or an IPv6 address in brackets; nothing that could go on in a URL. */
	private static final Pattern HOST = Pattern.compile("[0-9A-Za-z]([0-9A-Za-z.-]{0,252})|\\[[0-9A-Fa-f:.]{2,45}\\]");
	private static final Pattern DATABASE = Pattern.compile("[0-9A-Za-z_-]{1,63}");
	private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);
	private static final int LONGEST_NAME = 1000;
	private static final int MOST_ROOTS = 1000;

	private PointerModel() {
	}

	/** @throws IllegalArgumentException saying what is wrong */
	public static DatasetPointer toPointer(Dataset dataset) {
		return checked(new DatasetPointer(text(dataset.getId()), text(dataset.getName()), dataset.getImageRoots(),
				location(dataset.getStore())));
	}

	private static StoreLocation location(@Nullable Store store) {
		if (store != null && store.eIsProxy()) {
			throw new IllegalArgumentException(Messages.PointerModel_otherFile);
		}
		if (store instanceof EmbeddedStore) {
			return new StoreLocation.Embedded();
		}
		if (store instanceof ServerStore server) {
			return new StoreLocation.Server(text(server.getHost()), server.getPort(), text(server.getDatabase()));
		}
		throw new IllegalArgumentException(Messages.PointerModel_noStore);
	}

	/** @throws IllegalArgumentException saying what is wrong */
	public static Dataset toModel(DatasetPointer pointer) {
		checked(pointer);
		Dataset dataset = ModelFactory.eINSTANCE.createDataset();
		dataset.setId(pointer.id());
		dataset.setName(pointer.name());
		dataset.getImageRoots().addAll(pointer.imageRoots());
		dataset.setStore(store(pointer.store()));
		return dataset;
	}

	private static Store store(StoreLocation location) {
		if (location instanceof StoreLocation.Server server) {
			ServerStore store = ModelFactory.eINSTANCE.createServerStore();
			store.setHost(server.host());
			store.setPort(server.port());
			store.setDatabase(server.database());
			return store;
		}
		return ModelFactory.eINSTANCE.createEmbeddedStore();
	}

	private static DatasetPointer checked(DatasetPointer pointer) {
		require(ID.matcher(pointer.id()).matches(), Messages.PointerModel_badId);
		require(!pointer.name().isBlank() && pointer.name().length() <= LONGEST_NAME, Messages.PointerModel_badName);
		checkRoots(pointer.imageRoots());
		if (pointer.store() instanceof StoreLocation.Server server) {
			require(HOST.matcher(server.host()).matches(), Messages.PointerModel_badHost);
			require(server.port() >= 1 && server.port() <= 65535, Messages.PointerModel_badPort);
			require(DATABASE.matcher(server.database()).matches(),
					Messages.PointerModel_badDatabase);
		}
		return pointer;
	}

	private static void checkRoots(List<String> roots) {
		require(!roots.isEmpty() && roots.size() <= MOST_ROOTS, Messages.PointerModel_badFolders);
		for (String root : roots) {
			require(!root.isBlank() && root.indexOf('\0') < 0 && !URL.matcher(root).matches(),
					Messages.PointerModel_notAPath);
		}
	}

	private static void require(boolean condition, String otherwise) {
		if (!condition) {
			throw new IllegalArgumentException(otherwise);
		}
	}

	private static String text(@Nullable String value) {
		return value == null ? "" : value;
	}
}
