/**
 * The messages and interfaces of the versioned JSON-RPC protocol between workbench and worker; big arrays never travel in them, they are files of the run folder.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.protocol.rpc;
