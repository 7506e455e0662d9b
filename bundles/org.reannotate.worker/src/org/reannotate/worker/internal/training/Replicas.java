package org.reannotate.worker.internal.training;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.network.NetworkStart;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/**
 * The same network on every device of the engine: each learns from its part of a batch, the gradients are added up on the
 * first one, which is moved, and the others follow it. The result is that of one device with the whole batch within
 * rounding, but for two things that a device does by itself: batch normalization sees its own part only (the running
 * statistics are the mean over the devices, by their pictures), and dropout drops anew on each.
 */
final class Replicas implements AutoCloseable {

	private final Replica first;
	private final List<Replica> others = new ArrayList<>();

	/** Makes one for each further device; all hold what the first holds only after {@link #follow}. */
	Replicas(NativeEngine engine, NetworkStart start, int categories, Replica first) throws BackboneException {
		this.first = first;
		try {
			for (Device device : engine.further()) {
				var manager = engine.engine().newBaseManager(device);
				try {
					others.add(new Replica(manager, start.create(manager, categories)));
				} catch (BackboneException | RuntimeException e) {
					manager.close();
					throw e;
				}
			}
		} catch (BackboneException | RuntimeException e) {
			close();
			throw e;
		}
	}

	/** Whether there is more than one. */
	boolean isShared() {
		return !others.isEmpty();
	}

	/**
	 * Shares a batch: parts of nearly equal size, in the batch's order, the first device's first; none is empty.
	 *
	 * @param pictures {@code count x} the picture's values, direct
	 */
	List<Replica.Part> share(FloatBuffer pictures, Targets targets, Shape picture, boolean headAlone) {
		int devices = Math.min(1 + others.size(), targets.count());
		List<Replica.Part> parts = new ArrayList<>();
		try {
			for (int i = 0; i < devices; i++) {
				int from = (int) ((long) targets.count() * i / devices);
				int to = (int) ((long) targets.count() * (i + 1) / devices);
				int values = (int) picture.size();
				FloatBuffer own = devices == 1 ? pictures : pictures.slice(from * values, (to - from) * values);
				parts.add(replica(i).give(own, devices == 1 ? targets : targets.part(from, to), picture, headAlone));
			}
			return parts;
		} catch (RuntimeException | Error e) {
			parts.forEach(Replica.Part::close);
			throw e;
		}
	}

	private Replica replica(int number) {
		return number == 0 ? first : others.get(number - 1);
	}

	/**
	 * The gradient of a parameter over the whole batch, on the first device.
	 *
	 * @param parts how many of the devices had one
	 */
	NDArray gradient(String name, int parts) {
		NDArray sum = first.array(name).getGradient();
		for (int i = 1; i < parts; i++) {
			try (NDArray own = replica(i).array(name).getGradient(); NDArray here = own.toDevice(sum.getDevice(), true)) {
				sum.addi(here);
				// Some engines add to the gradient that is there.
				own.muli(0);
			}
		}
		return sum;
	}

	/** Makes statistics the mean over the devices, by the pictures they saw. */
	void mean(Set<String> names, List<Replica.Part> parts) {
		int count = parts.stream().mapToInt(Replica.Part::count).sum();
		for (String name : names) {
			NDArray mean = first.array(name);
			mean.muli((float) parts.get(0).count() / count);
			for (int i = 1; i < parts.size(); i++) {
				try (NDArray here = replica(i).array(name).toDevice(mean.getDevice(), true);
						NDArray share = here.mul((float) parts.get(i).count() / count)) {
					mean.addi(share);
				}
			}
		}
	}

	/** Gives the others what the first one holds. */
	void follow(Set<String> names) {
		for (Replica other : others) {
			names.forEach(name -> first.array(name).copyTo(other.array(name)));
		}
	}

	@Override
	public void close() {
		others.forEach(Replica::close);
		others.clear();
	}
}
