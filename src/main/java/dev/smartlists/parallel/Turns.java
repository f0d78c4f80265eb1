package dev.smartlists.parallel;

/** Lets several threads work at once, and each do something in its turn: in the order of numbers, from 0. Thread-safe. */
public final class Turns {

    private int turn;

    /**
     * Waits for the turn of a number: until all smaller ones are done.
     *
     * @throws InterruptedException if the thread is interrupted meanwhile, as {@link Crew} does when another thread fails
     */
    public synchronized void await(int number) throws InterruptedException {
        while (turn < number) {
            wait();
        }
    }

    /** The number whose turn it is is done. */
    public synchronized void done() {
        turn++;
        notifyAll();
    }
}
