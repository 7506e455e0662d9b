/**
 * Where the worker's code lies and whether it can run on this machine: the same worker is started from an installed
 * product, from a development workspace and from plain tests, and only this package knows the difference.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.modelservice.installation;
