//! What anyone can see: the register, the learning, the openness page, the texts about the service.
