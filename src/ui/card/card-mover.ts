/** Moves the card over the page. */
export interface CardMover {
  /** Begins a move from where the card stands now. */
  begin(): CardMove;
}

/** A move under way. */
export interface CardMove {
  /** Puts the card so many pixels right of and below where the move began, as far as the window allows. */
  to(x: number, y: number): void;
  /** The move is over: the card is found there from now on. */
  end(): void;
}
