package org.reannotate.analysis.arrays;

import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;

/** Consecutive values of a matrix; reads are absolute, so that threads do not disturb each other. */
sealed interface Piece {

	double get(int index);

	void copy(int from, float[] into, int at, int length);

	void copy(int from, double[] into, int at, int length);

	boolean isSinglePrecision();

	/** Single precision. */
	record Floats(FloatBuffer values) implements Piece {

		@Override
		public double get(int index) {
			return values.get(index);
		}

		@Override
		public void copy(int from, float[] into, int at, int length) {
			values.get(from, into, at, length);
		}

		@Override
		public void copy(int from, double[] into, int at, int length) {
			float[] read = new float[length];
			values.get(from, read);
			for (int i = 0; i < length; i++) {
				into[at + i] = read[i];
			}
		}

		@Override
		public boolean isSinglePrecision() {
			return true;
		}
	}

	/** Double precision, rounded where floats are asked for. */
	record Doubles(DoubleBuffer values) implements Piece {

		@Override
		public double get(int index) {
			return values.get(index);
		}

		@Override
		public void copy(int from, float[] into, int at, int length) {
			double[] read = new double[length];
			values.get(from, read);
			for (int i = 0; i < length; i++) {
				into[at + i] = (float) read[i];
			}
		}

		@Override
		public void copy(int from, double[] into, int at, int length) {
			values.get(from, into, at, length);
		}

		@Override
		public boolean isSinglePrecision() {
			return false;
		}
	}
}
